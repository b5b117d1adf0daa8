import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** How many notices of the actor are newer, 100 at most. */
export async function countNoticesSince(db: Kysely<Tables>, since: Date | null): Promise<number> {
  const rows = await db
    .selectFrom('notification')
    .select('id')
    .$if(since !== null, (query) => query.where('createdAt', '>', since as Date))
    .limit(100)
    .execute();
  return rows.length;
}
