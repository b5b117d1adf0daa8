import type { Kysely } from 'kysely';
import type { AssetId, SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Takes a font off a seller's shelf; its file expires and is swept with its key. False if nothing was taken off. */
export async function removeFont(db: Kysely<Tables>, seller: SellerId, asset: AssetId, now: Date): Promise<boolean> {
  const removed = await db
    .deleteFrom('sellerFont')
    .where('assetId', '=', asset)
    .where('sellerId', '=', seller)
    .executeTakeFirst();
  if (removed.numDeletedRows === 0n) return false;
  await db.updateTable('asset').set({ expiresAt: now }).where('id', '=', asset).execute();
  return true;
}
