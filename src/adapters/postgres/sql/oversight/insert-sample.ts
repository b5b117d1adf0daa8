import type { Kysely } from 'kysely';
import type { ItemRecord, SampleRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps a sample with its decisions. */
export async function insertSample(
  db: Kysely<Tables>,
  sample: SampleRecord,
  items: readonly ItemRecord[],
): Promise<void> {
  await db.insertInto('qualitySample').values(sample).execute();
  if (items.length > 0) await db.insertInto('qualityItem').values(items).execute();
}
