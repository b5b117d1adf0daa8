import type { Kysely } from 'kysely';
import type { ItemId, ItemRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** A decision of a sample, locked until the transaction ends. */
export async function lockItem(db: Kysely<Tables>, id: ItemId): Promise<ItemRecord | undefined> {
  return db.selectFrom('qualityItem').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
