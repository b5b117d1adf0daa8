import type { Kysely } from 'kysely';
import type { AssetId, OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Orders whose content uses one of the pictures and that are not being made yet. */
export async function ordersWith(db: Kysely<Tables>, ids: readonly AssetId[]): Promise<OrderId[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('orders')
    .innerJoin('assetUse', 'assetUse.contentKey', 'orders.contentKey')
    .select('orders.id')
    .distinct()
    .where('assetUse.assetId', 'in', ids)
    .where('orders.state', '=', 'placed')
    .execute();
  return rows.map(({ id }) => id);
}
