import { type Kysely, sql } from 'kysely';
import type { SampleId, SampleRow } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** A sample with how far it is. */
export async function findSample(db: Kysely<Tables>, id: SampleId): Promise<SampleRow | undefined> {
  const { rows } = await sql<SampleRow>`
    select s.*, count(i.id)::int as items, count(i.second_outcome)::int as looked,
      count(*) filter (where i.second_outcome = i.first_outcome)::int as agreed
    from monogram.quality_sample s left join monogram.quality_item i on i.sample_id = s.id
    where s.id = ${id} group by s.id`.execute(db);
  return rows[0];
}
