import { type Kysely, sql } from 'kysely';
import type { SampleRow, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Samples with how far they are, newest first. */
export async function samples(db: Kysely<Tables>, { after, limit }: Slice): Promise<SampleRow[]> {
  const { rows } = await sql<SampleRow>`
    select s.*, count(i.id)::int as items, count(i.second_outcome)::int as looked,
      count(*) filter (where i.second_outcome = i.first_outcome)::int as agreed
    from monogram.quality_sample s left join monogram.quality_item i on i.sample_id = s.id
    where ${after === undefined} or (s.drawn_at, s.id) < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid)
    group by s.id order by s.drawn_at desc, s.id desc limit ${limit}`.execute(db);
  return rows;
}
