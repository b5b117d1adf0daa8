import { readdir, readFile } from 'node:fs/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';
import { ensureRoles, type RolePasswords } from './ensure-roles.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

/** Further set-up that lives in the same database, for example the job queue's own tables; run after the migrations, each time. */
export type AfterMigration = (owner: pg.ClientConfig) => Promise<void>;

/**
 * Brings a database up to date: login roles, then every migration not applied yet, in order, each whole or not at all.
 * Safe to run from several processes at once (the migrator locks). `owner` connects as the role that owns the tables.
 */
export async function migrate(owner: pg.ClientConfig, passwords: RolePasswords, after?: AfterMigration): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    const version = rows[0]?.version ?? 0;
    if (version < 150000)
      throw new Error(`PostgreSQL 15 or newer is needed; this one is ${Math.floor(version / 10000)}.`);
    await ensureRoles(client, passwords);
  } finally {
    await client.end();
  }
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new pg.Pool({ ...owner, max: 1 }) }) });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: readMigrations },
      migrationTableSchema: 'monogram_migrations',
    });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
  } finally {
    await db.destroy();
  }
  await after?.(owner);
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const migrations: Record<string, Migration> = {};
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  for (const name of names) {
    const text = await readFile(new URL(name, FOLDER), 'utf8');
    migrations[name.replace('.sql', '')] = { up: async (db) => void (await sql.raw(text).execute(db)) };
  }
  return migrations;
}
