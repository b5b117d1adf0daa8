import type { Kysely } from 'kysely';
import type { ItemRecord, SampleId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The decisions of a sample, in the order in which they were drawn. */
export async function itemsOf(db: Kysely<Tables>, sample: SampleId): Promise<ItemRecord[]> {
  return db.selectFrom('qualityItem').selectAll().where('sampleId', '=', sample).orderBy('id').execute();
}
