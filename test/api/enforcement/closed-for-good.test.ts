import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { advanceAt, publishedMug, revokeForGood, standsAt } from '../../support/enforcement-stories.ts';
import { type Person, type TestProgram, testProgram } from '../../support/program.ts';
import {
  APPLICATION,
  type ApprovedSeller,
  approvedSeller,
  newSeller,
  orderBoard,
  publishedSample,
} from '../../support/stories.ts';

/** No sequence of calls, jobs or statements leads out of revoked, or opens the program to a seller who was not let in. */
let program: TestProgram;
let people: Person[];
let gone: ApprovedSeller;
let early: ApprovedSeller;
let app: pg.Client;
let owner: pg.Client;
let ids: Record<string, string>;
let endpoints: { method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'; path: string }[];

beforeAll(async () => {
  program = await testProgram();
  const [olive, otto] = [await program.person('Olive', 'operator'), await program.person('Otto', 'operator')];
  gone = await approvedSeller(program, olive, 'Gone');
  const listing = await publishedMug(gone);
  const board = await publishedSample(gone, 'walnut-cutting-board');
  const buyer = await program.person('Ada');
  const order = (await orderBoard(buyer, board, 'Okafor', 'gone-1')).body;
  const action = await revokeForGood(program, olive, otto, gone);
  early = await newSeller(program, 'Early');
  people = [
    gone.person,
    early.person,
    buyer,
    olive,
    otto,
    await program.person('Rae', 'reviewer'),
    await program.person('Aud', 'auditor'),
  ];
  const applications = await olive.get('/v1/applications');
  ids = {
    seller: gone.id,
    listing,
    order: order.id,
    action,
    application: applications.body.items.find((one: { seller: { id: string } }) => one.seller.id === gone.id).id,
  };
  const { paths } = (await program.visitor().get('/openapi.json')).body as { paths: Record<string, object> };
  endpoints = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => method !== 'get' && method !== 'head')
      // Out of this world: a webhook's answer, a sign-out in the middle.
      .map((method) => ({ method: method.toUpperCase() as 'POST', path })),
  );
  app = new pg.Client(program.database.app);
  owner = new pg.Client(program.database.owner);
  await Promise.all([app.connect(), owner.connect()]);
}, 180_000);
afterAll(async () => {
  await Promise.all([app?.end(), owner?.end()]);
  await program[Symbol.asyncDispose]();
});

const expectClosed = async () => {
  expect(await standsAt(gone)).toBe('revoked');
  expect(['applicant', 'declined']).toContain(await standsAt(early));
  const { rows } = await owner.query(
    'select count(*)::int as n from monogram.shop_listing where seller_id = any ($1)',
    [[gone.id, early.id]],
  );
  expect(rows[0].n).toBe(0);
};

/** Bodies that some endpoint or other would take. */
const BODIES: unknown[] = [
  undefined,
  {},
  { decision: 'approve', reasons: 'We think that this is fine now.' },
  { decision: 'publish', reasons: 'We think that this is fine now.' },
  { decision: 'different', reasons: 'These are two different businesses.' },
  { outcome: 'annulled', reasons: 'We decided wrongly and take it back.' },
  { reasons: 'We decided wrongly and take it back.' },
  { words: 'Please let me back in, I have changed a lot.' },
  { outcome: 'approved', note: '' },
  { ...APPLICATION },
  { purpose: 'production' },
  { sample: 'photo-mug' },
];

const call = fc.record({
  who: fc.nat(6),
  endpoint: fc.nat(10_000),
  body: fc.integer({ min: 0, max: BODIES.length - 1 }),
  early: fc.boolean(),
});

test('there are endpoints to try, found in the description', () => {
  expect(endpoints.length).toBeGreaterThan(30);
});

test('each endpoint that changes something, by each kind of person, with each body, leaves both closed', async () => {
  for (const [index, { method, path }] of endpoints.entries()) {
    for (const [who, person] of people.entries()) {
      // An operator who approves an application that was really made lets somebody in: that is no way around.
      const seller = (index + who) % 2 === 0 ? gone : early;
      await send(person, method, path, seller, BODIES[(index + who) % BODIES.length]);
    }
  }
  await expectClosed();
}, 120_000);

test('no sequence of calls and jobs leads out of revoked or lets anybody in who was not approved', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(call, fc.record({ days: fc.integer({ min: 0, max: 4000 }) })), { minLength: 3, maxLength: 8 }),
      async (steps) => {
        for (const step of steps) {
          if ('days' in step) {
            await advanceAt(program, new Date(Date.now() + step.days * 86_400_000));
            continue;
          }
          const endpoint = endpoints[step.endpoint % endpoints.length];
          const person = people[step.who];
          if (endpoint && person)
            await send(person, endpoint.method, endpoint.path, step.early ? early : gone, BODIES[step.body]);
        }
        await expectClosed();
      },
    ),
    { numRuns: 25, seed: 7 },
  );
}, 120_000);

async function send(
  person: Person,
  method: string,
  path: string,
  seller: ApprovedSeller,
  body: unknown,
): Promise<void> {
  const values: Record<string, string> = { ...ids, seller: seller.id };
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? ids.listing ?? 'x'));
  const filled = body !== undefined && path.endsWith('/listings') ? { ...(body as object), seller: seller.id } : body;
  const answer =
    method === 'PUT'
      ? await person.put(address, filled ?? {}, { 'if-match': '"1"' })
      : method === 'POST'
        ? await person.post(address, filled)
        : undefined;
  if (answer) expect(answer.status, `${method} ${path}`).not.toBe(500);
}

/** What somebody who has got hold of the application's password might send. `$1` is the seller. */
const STATEMENTS = [
  `update monogram.seller set participation = 'approved' where id = $1`,
  `update monogram.seller set participation = 'applicant' where id = $1`,
  `update monogram.seller set participation = 'suspended' where id = $1`,
  `delete from monogram.seller where id = $1`,
  `update monogram.enforcement_action set state = 'annulled', annulled_at = now() where seller_id = $1`,
  `update monogram.enforcement_action set state = 'in-force', final_at = null where seller_id = $1`,
  `delete from monogram.enforcement_action where seller_id = $1`,
  `insert into monogram.shop_listing (listing_id, version_id, seller_id, published_at)
   select id, current_version, seller_id, now() from monogram.listing where seller_id = $1 and current_version is not null limit 1`,
  `insert into monogram.listing (id, seller_id, state, document, check_result, created_at, updated_at)
   values (gen_random_uuid(), $1, 'live', '{}', '{}', now(), now())`,
  `update monogram.listing set state = 'live' where seller_id = $1`,
  `insert into monogram.orders (id, number, buyer_user, host_line, seller_id, listing_id, version_id, state, content_state, content_key,
     design_hash, quantity, unit_amount, currency, placed_at, ship_by)
   select gen_random_uuid(), gen_random_uuid()::text, 'nobody', gen_random_uuid()::text, seller_id, listing_id, version_id, 'placed', 'held',
     gen_random_uuid(), 'x', 1, 1, 'EUR', now(), now() from monogram.orders where seller_id = $1 limit 1`,
  `select monogram.return_listings($1, now())`,
  `update monogram.wind_down set lifted_at = now() where seller_id = $1`,
  `update monogram.wind_down set make_until = now() + interval '9 years' where seller_id = $1`,
  `insert into monogram.application (id, seller_id, state, answers, submitted_by, submitted_at)
   values (gen_random_uuid(), $1, 'submitted', '{}', 'x', now())`,
];
const ALONE = [
  'truncate monogram.seller cascade',
  'alter table monogram.seller disable trigger all',
  'alter table monogram.seller disable row level security',
  'drop trigger revoked_is_final on monogram.seller',
  `create or replace function monogram.revoked_is_final() returns trigger language sql as 'select null'`,
  `set session_replication_role = 'replica'`,
  'set role postgres',
  `select monogram.stop_listings(null, null, null)`,
];

/** One statement in a transaction of its own, as the application's role acting as somebody; refusals are what is expected. */
async function tryAs(kind: string, user: string, seller: string, statement: string): Promise<void> {
  await app.query('begin');
  try {
    await app.query(
      `select set_config('app.kind', $1, true), set_config('app.user', $2, true), set_config('app.seller', $3, true)`,
      [kind, user, seller],
    );
    await app.query(statement, statement.includes('$1') ? [seller] : []);
    await app.query('commit');
  } catch {
    await app.query('rollback');
  }
}

test('no sequence of statements as the application’s role leads out of revoked or puts anything in the shop', async () => {
  const step = fc.record({
    kind: fc.constantFrom('system', 'operator', 'reviewer', 'seller', 'auditor', 'buyer', ''),
    user: fc.constantFrom('u1', 'u2', 'u3'),
    early: fc.boolean(),
    statement: fc.constantFrom(...STATEMENTS, ...ALONE),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      for (const { kind, user, early: other, statement } of steps) {
        await tryAs(kind, user, other ? early.id : gone.id, statement);
      }
      const { rows } = await owner.query(
        `select id, participation from monogram.seller where id = any ($1) order by created_at`,
        [[gone.id, early.id]],
      );
      expect(rows.map(({ participation }) => participation)).toEqual([
        'revoked',
        expect.stringMatching(/applicant|declined/),
      ]);
      const shop = await owner.query('select 1 from monogram.shop_listing where seller_id = any ($1)', [
        [gone.id, early.id],
      ]);
      expect(shop.rows).toEqual([]);
      const orders = await owner.query(`select 1 from monogram.orders where buyer_user = 'nobody'`);
      expect(orders.rows).toEqual([]);
    }),
    { numRuns: 120, seed: 11 },
  );
}, 120_000);

test('the role that owns the tables does not get round it either, short of changing the schema', async () => {
  for (const statement of [
    ...STATEMENTS.slice(0, 8),
    'truncate monogram.seller cascade',
    'truncate monogram.enforcement_action cascade',
  ]) {
    await expect(owner.query(statement, statement.includes('$1') ? [gone.id] : []), statement).rejects.toThrow();
  }
  // It is no superuser, so it cannot silence triggers; and these fire always, so that not even that would help.
  await expect(owner.query(`set session_replication_role = 'replica'`)).rejects.toMatchObject({ code: '42501' });
  const { rows } = await owner.query(
    `select tgname, tgenabled from pg_trigger where tgrelid = 'monogram.seller'::regclass and tgname = any ($1)`,
    [['revoked_is_final', 'standing_follows_decisions', 'never_emptied']],
  );
  expect(rows.map(({ tgenabled }) => tgenabled)).toEqual(['A', 'A', 'A']);
});

test('two people, an appeal by another, no finality before its time: the table itself refuses', async () => {
  const action = `insert into monogram.enforcement_action (id, seller_id, kind, state, clause, language, facts, explanation, source,
    automated_detection, profile, proposed_kind, participation_before, decided_by, decided_at, confirmed_by, confirmed_at, appeal_until)
    values ($1, $2, 'revocation', $3, 'circumvention', 'en', 'What happened, at some length.', 'Why that is a breach, at length.',
    'own-initiative', false, 'strict', 'revocation', 'applicant', 'u1', now(), $4, now(), now() + interval '1 day')`;
  const id = '01890000-0000-7000-8000-0000000000aa';
  await expect(owner.query(action, [id, early.id, 'in-force', 'u1'])).rejects.toThrow(/two_people/);
  await expect(owner.query(action, [id, early.id, 'in-force', null])).rejects.toThrow(/confirm|revocation_needs_two/);
  await owner.query(action, [id, early.id, 'in-force', 'u2']);
  await expect(
    owner.query(`update monogram.enforcement_action set state = 'final', final_at = now() where id = $1`, [id]),
  ).rejects.toThrow(/before its appeal/);
  for (const [asked, did] of [
    ['u1', 'u1'],
    ['u1', 'u3'],
    [null, 'u2'],
  ]) {
    await owner.query('begin');
    await owner.query(`select set_config('app.user', $1, true)`, [did]);
    const annulled = owner.query(
      `update monogram.enforcement_action set state = 'annulled', annulled_at = now(), annulment_asked_by = $2, annulled_by = $3 where id = $1`,
      [id, asked, did],
    );
    await expect(annulled).rejects.toThrow(/annulled_by_both|own name/);
    await owner.query('rollback');
  }
  const appeal = `insert into monogram.appeal (id, action_id, seller_id, action_decided_by, action_second_person, words, filed_by, filed_at, state,
    decided_by, decided_at, reasons) values (gen_random_uuid(), $1, $2, 'u1', 'u2', 'That was somebody else, not me.', 's', now(), 'annulled', $3, now(),
    'We looked at it again and agree.')`;
  for (const decider of ['u1', 'u2', 's']) {
    await expect(owner.query(appeal, [id, early.id, decider]), decider).rejects.toThrow(/decided_by_another/);
  }
  await expect(owner.query(appeal.replace(`'u1', 'u2'`, `'other', 'u2'`), [id, early.id, 'u1'])).rejects.toThrow(
    /foreign key/,
  );
});
