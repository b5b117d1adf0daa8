import type { Kysely } from 'kysely';
import type { ItemId, ItemRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Writes a second look. The table refuses whoever decided first, and a third look. */
export async function updateItem(db: Kysely<Tables>, id: ItemId, change: Partial<ItemRecord>): Promise<void> {
  await db.updateTable('qualityItem').set(change).where('id', '=', id).execute();
}
