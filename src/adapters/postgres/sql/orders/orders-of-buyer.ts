import { type Kysely, sql } from 'kysely';
import type { OrderRow, Slice } from '../../../../app/ports.ts';
import type { UserId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { orderRows } from './order-rows.ts';

/** A buyer's orders, newest first. */
export async function ordersOfBuyer(db: Kysely<Tables>, buyer: UserId, { after, limit }: Slice): Promise<OrderRow[]> {
  return orderRows(db)
    .where('orders.buyerUser', '=', buyer)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(orders.placed_at, orders.id) < (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('orders.placedAt', 'desc')
    .orderBy('orders.id', 'desc')
    .limit(limit)
    .execute();
}
