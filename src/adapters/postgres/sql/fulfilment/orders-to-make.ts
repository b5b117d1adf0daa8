import { type Kysely, sql } from 'kysely';
import type { OrderRow, Slice } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { orderRows } from '../orders/order-rows.ts';

/** A seller's orders that are still to be made, the one that must leave first on top. The states are those of the index orders_to_make. */
export async function ordersToMake(db: Kysely<Tables>, seller: SellerId, { after, limit }: Slice): Promise<OrderRow[]> {
  return orderRows(db)
    .where('orders.sellerId', '=', seller)
    .where(sql<boolean>`orders.state in ('placed', 'on-hold', 'in-production', 'remade')`)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(orders.ship_by, orders.id) > (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('orders.shipBy')
    .orderBy('orders.id')
    .limit(limit)
    .execute();
}
