import { type Kysely, sql } from 'kysely';
import type { CaseCounts } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** What waits and how long, and how many quality checks were decided and met the known answer. */
export async function caseCounts(db: Kysely<Tables>, now: Date): Promise<CaseCounts> {
  const { rows } = await sql<CaseCounts>`
    select count(*) filter (where state = 'open' and order_id is not null)::int as open,
      count(*) filter (where state = 'open' and order_id is not null and claimed_until > ${now})::int as claimed,
      count(*) filter (where state = 'decided')::int as undoable,
      min(opened_at) filter (where state = 'open' and order_id is not null) as "oldestAt",
      count(*) filter (where state = 'open' and order_id is not null
        and opened_at < ${now}::timestamptz - interval '1 day')::int as aged,
      count(*) filter (where state = 'settled' and known_answer is not null)::int as checks,
      count(*) filter (where state = 'settled' and known_answer = decision)::int as agreed
    from monogram.review_case`.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error('Counting answered nothing');
  return counts;
}
