import { type Kysely, sql } from 'kysely';
import type { TakedownCount } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Counts of notices filed in a period, by what they are against, right and outcome, with the median time to the first decision. */
export async function takedownCounts(db: Kysely<Tables>, from: Date, to: Date): Promise<TakedownCount[]> {
  const { rows } = await sql<TakedownCount>`
    select subject, right_kind as "rightKind", state, count(*)::int as count,
      round((percentile_cont(0.5) within group (order by extract(epoch from decided_at - filed_at)) / 3600)::numeric, 2)::float8
        as "medianHours"
    from monogram.takedown where filed_at >= ${from} and filed_at < ${to}
    group by subject, right_kind, state order by subject, right_kind, state`.execute(db);
  return rows;
}
