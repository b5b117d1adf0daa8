import pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../../test/support/databases.ts';
import { migrate } from './migrate.ts';

test('migrating again, as at each start, works for an owner who is no superuser', async () => {
  await using database = await freshDatabase();
  const owner = new pg.Client(database.owner);
  await owner.connect();
  const { rows } = await owner.query('select rolsuper from pg_roles where rolname = current_user');
  await owner.end();
  await migrate(database.owner, database.passwords);
  await migrate(database.owner, database.passwords);
  // An outside server given by DATABASE_URL may well be used as its superuser; ours never is.
  expect(process.env.DATABASE_URL !== undefined || rows[0]?.rolsuper === false).toBe(true);
});
