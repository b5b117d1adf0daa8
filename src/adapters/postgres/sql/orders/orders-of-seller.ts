import { type Kysely, sql } from 'kysely';
import type { OrderRow, Slice } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { orderRows } from './order-rows.ts';

/** A seller's orders in some states (all where undefined), newest first. */
export async function ordersOfSeller(
  db: Kysely<Tables>,
  seller: SellerId,
  states: readonly OrderRow['state'][] | undefined,
  { after, limit }: Slice,
): Promise<OrderRow[]> {
  return orderRows(db)
    .where('orders.sellerId', '=', seller)
    .$if(states !== undefined, (query) => query.where('orders.state', 'in', states ?? []))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(orders.placed_at, orders.id) < (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('orders.placedAt', 'desc')
    .orderBy('orders.id', 'desc')
    .limit(limit)
    .execute();
}
