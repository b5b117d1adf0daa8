import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { freshDatabase } from './databases.ts';
import type { Connection } from './test-cluster.ts';

async function ask(connection: Connection, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('a fresh database', () => {
  test('has the newest schema and lets each role in', async () => {
    await using database = await freshDatabase();
    expect(await ask(database.owner, 'select count(*)::int as listings from monogram.listing')).toEqual([
      { listings: 0 },
    ]);
    expect(await ask(database.app, 'select current_user::text as me')).toEqual([{ me: 'monogram_app' }]);
    expect(await ask(database.auth, 'select current_user::text as me')).toEqual([{ me: 'monogram_auth' }]);
  });

  test('shares nothing with another one', async () => {
    await using one = await freshDatabase();
    await using other = await freshDatabase();
    await ask(one.owner, 'create table only_here (a int)');
    await expect(ask(other.owner, 'select * from only_here')).rejects.toThrow('does not exist');
  });

  test('is dropped even while something is connected to it', async () => {
    const database = await freshDatabase();
    const client = new pg.Client(database.owner);
    const cut = new Promise((resolve) => client.on('error', resolve));
    await client.connect();
    await database[Symbol.asyncDispose]();
    await cut;
    await expect(ask(database.owner, 'select')).rejects.toThrow('does not exist');
  });
});
