import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../test/support/databases.ts';
import { DATA_MAP } from './data-map/index.ts';
import { APP_ROLE, AUTH_ROLE } from './ensure-roles.ts';

let database: FreshDatabase;
let owner: pg.Client;
let app: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client(database.owner);
  app = new pg.Client(database.app);
  await Promise.all([owner.connect(), app.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database[Symbol.asyncDispose]();
});

/** Runs statements as one actor, in a transaction that is rolled back. */
async function as<T>(
  actor: { kind: string; user?: string; seller?: string },
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  await app.query('begin');
  try {
    await app.query(
      `select set_config('app.kind', $1, true), set_config('app.user', $2, true), set_config('app.seller', $3, true)`,
      [actor.kind, actor.user ?? '', actor.seller ?? ''],
    );
    return await work(app);
  } finally {
    await app.query('rollback');
  }
}

test('every column of the live schema is classed, and no class is left over', async () => {
  const { rows } = await owner.query<{ name: string; column: string }>(`
    select table_schema || '.' || table_name as name, column_name as column from information_schema.columns
    where table_schema in ('monogram', 'auth') order by 1, 2`);
  const live = rows.map(({ name, column }) => `${name}.${column}`);
  const classed = Object.entries(DATA_MAP).flatMap(([name, columns]) =>
    Object.keys(columns).map((column) => `${name}.${column}`),
  );
  expect(classed.toSorted()).toEqual(live.toSorted());
});

test('every table is under row-level security, and the login roles own nothing and cannot get past it', async () => {
  const { rows: open } = await owner.query(`
    select relname from pg_class join pg_namespace n on n.oid = relnamespace
    where nspname in ('monogram', 'auth') and relkind in ('r', 'p') and not relrowsecurity`);
  expect(open).toEqual([]);
  const { rows } = await owner.query(
    `
    select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
      (select count(*)::int from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = any ($1)`,
    [[APP_ROLE, AUTH_ROLE]],
  );
  expect(rows).toHaveLength(2);
  for (const role of rows) {
    expect(role).toMatchObject({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: 0,
    });
  }
});

test('without saying who acts, the application sees and writes nothing of anybody', async () => {
  for (const table of [
    'seller',
    'orders',
    'design',
    'content_key',
    'content_part',
    'asset',
    'opening',
    'audit_entry',
  ]) {
    expect((await app.query(`select * from monogram.${table}`)).rows, table).toEqual([]);
  }
  const seller = `insert into monogram.seller (id, name, country) values (gen_random_uuid(), 'x', 'DE')`;
  await expect(app.query(seller)).rejects.toMatchObject({ code: '42501' });
});

test('the application can read neither sessions nor passwords', async () => {
  await expect(app.query('select * from auth."user"')).rejects.toMatchObject({ code: '42501' });
  await expect(app.query('select * from auth.session')).rejects.toMatchObject({ code: '42501' });
});

test('nobody through the application brings a revoked seller back, not even as operator or system, and neither does the owner', async () => {
  const id = '01890000-0000-7000-8000-000000000001';
  await owner.query(
    `insert into monogram.seller (id, name, country, participation) values ($1, 'Gone', 'DE', 'revoked')`,
    [id],
  );
  for (const kind of ['operator', 'system']) {
    const back = as({ kind, user: 'u' }, (client) =>
      client.query(`update monogram.seller set participation = 'approved' where id = $1`, [id]),
    );
    await expect(back, kind).rejects.toThrow(/revoked for good/);
  }
  await expect(
    owner.query(`update monogram.seller set participation = 'approved' where id = $1`, [id]),
  ).rejects.toThrow(/revoked for good/);
  await expect(owner.query('delete from monogram.seller where id = $1', [id])).rejects.toThrow(/revoked for good/);
});

test('the log, the openings, the published versions and the terms are only ever added to', async () => {
  await owner.query(`insert into monogram.audit_entry (id, at, actor_kind, act, subject_kind, subject_id)
    values (gen_random_uuid(), now(), 'system', 'tried', 'test', '1')`);
  for (const statement of ['update monogram.audit_entry set act = act', 'delete from monogram.audit_entry']) {
    await expect(owner.query(statement)).rejects.toThrow(/refused/);
    await expect(as({ kind: 'system' }, (client) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
  }
  for (const table of [
    'opening',
    'listing_version',
    'terms_version',
    'terms_acceptance',
    'audit_chain',
    'audit_checkpoint',
  ]) {
    await expect(
      as({ kind: 'system' }, (client) => client.query(`delete from monogram.${table}`)),
    ).rejects.toMatchObject({ code: '42501' });
  }
});

test('a destroyed key stays destroyed, and staff never read one', async () => {
  const id = '01890000-0000-7000-8000-000000000002';
  await owner.query(
    `insert into monogram.content_key (id, scope, wrapped, wrapped_by) values ($1, 'content', 'k', 'kek')`,
    [id],
  );
  for (const kind of ['operator', 'reviewer', 'auditor', 'buyer', 'visitor']) {
    const { rows } = await as({ kind, user: 'somebody' }, (client) =>
      client.query('select * from monogram.content_key where id = $1', [id]),
    );
    expect(rows, kind).toEqual([]);
  }
  await owner.query('update monogram.content_key set wrapped = null, destroyed_at = now() where id = $1', [id]);
  await expect(
    owner.query(`update monogram.content_key set wrapped = 'k', destroyed_at = null where id = $1`, [id]),
  ).rejects.toThrow(/destroyed for good/);
});
