import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Shuts everybody else's new keys out until the transaction ends, and says how many live keys each key wraps. */
export async function lockWrappings(db: Kysely<Tables>): Promise<{ wrappedBy: string; keys: number }[]> {
  await sql`lock table monogram.content_key in share row exclusive mode`.execute(db);
  const rows = await db
    .selectFrom('contentKey')
    .select(({ fn }) => ['wrappedBy' as const, fn.countAll<number>().as('keys')])
    .where('wrapped', 'is not', null)
    .groupBy('wrappedBy')
    .execute();
  return rows.map(({ wrappedBy, keys }) => ({ wrappedBy, keys: Number(keys) }));
}
