import { type Kysely, sql } from 'kysely';
import type { CaseRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** How many open cases share something that was found with this one, itself left out. */
export async function countAlike(db: Kysely<Tables>, one: CaseRecord): Promise<number> {
  if (one.alike.length === 0) return 0;
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from monogram.review_case
    where state = 'open' and order_id is not null and id <> ${one.id} and alike && ${one.alike}::text[]`.execute(db);
  return rows[0]?.n ?? 0;
}
