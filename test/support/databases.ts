import { randomBytes } from 'node:crypto';
import { createConnection } from 'node:net';
import { text } from 'node:stream/consumers';
import type pg from 'pg';
import { inject } from 'vitest';
import { APP_ROLE, AUTH_ROLE, type RolePasswords } from '../../src/adapters/postgres/ensure-roles.ts';
import { asOwner, type Connection, type TestCluster } from './test-cluster.ts';

/** A database of its own for one test. */
export interface FreshDatabase extends AsyncDisposable {
  /** Connects as the role that owns the tables and may migrate. */
  readonly owner: Connection;
  /** Connects as the application, under row-level security. */
  readonly app: Connection;
  /** Connects as the keeper of sessions and passwords. */
  readonly auth: Connection;
  readonly passwords: RolePasswords;
}

let asked: Promise<TestCluster> | undefined;

/**
 * An empty database of the newest schema, dropped when the block ends:
 *
 *     await using database = await freshDatabase();
 *     const pool = createPool(database.app, ...);
 *
 * Close the pools before the block ends; what is still connected is cut off.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  asked ??= askForCluster(inject('databases'));
  const { owner, template, passwords } = await asked;
  const database = `monogram_test_${randomBytes(8).toString('hex')}`;
  await asOwner(owner, async (client) => {
    // Copying through the log is the faster strategy for a small database: no checkpoint before and after.
    await client.query(`create database ${database} template ${template} strategy wal_log`);
  });
  return {
    owner: { ...owner, database },
    app: { ...owner, database, user: APP_ROLE, password: passwords.app },
    auth: { ...owner, database, user: AUTH_ROLE, password: passwords.auth },
    passwords,
    [Symbol.asyncDispose]: () => asOwner(owner, (client) => drop(client, database)),
  };
}

async function askForCluster(socket: string): Promise<TestCluster> {
  const answer = JSON.parse(await text(createConnection(socket))) as TestCluster & { readonly error?: string };
  if (answer.error !== undefined) {
    throw new Error(`There is no database for the tests: ${answer.error}`);
  }
  return answer;
}

/** Drops a database with whoever is still in it. */
async function drop(client: pg.Client, name: string): Promise<void> {
  try {
    await client.query(`drop database ${name} with (force)`);
  } catch (error) {
    if ((error as pg.DatabaseError).code !== '42501') throw error;
    // Autovacuum is in it, which an owner may not end; a plain drop asks it to leave and waits.
    await client.query(`drop database ${name}`);
  }
}
