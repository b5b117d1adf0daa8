import type { Kysely } from 'kysely';
import type { ShareRecord } from '../../../../app/ports.ts';
import type { AssetId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Live share pages of orders whose content uses one of the pictures, locked. */
export async function sharesWith(db: Kysely<Tables>, ids: readonly AssetId[]): Promise<ShareRecord[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('share')
    .selectAll()
    .where('state', '=', 'live')
    .where('orderId', 'in', ({ selectFrom }) =>
      selectFrom('orders')
        .innerJoin('assetUse', 'assetUse.contentKey', 'orders.contentKey')
        .select('orders.id')
        .where('assetUse.assetId', 'in', ids),
    )
    .forUpdate()
    .execute();
}
