import { type Kysely, sql } from 'kysely';
import type { OrderRow, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { orderRows } from './order-rows.ts';

/** All orders the actor may see, newest first. */
export async function allOrders(db: Kysely<Tables>, { after, limit }: Slice): Promise<OrderRow[]> {
  return orderRows(db)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(orders.placed_at, orders.id) < (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('orders.placedAt', 'desc')
    .orderBy('orders.id', 'desc')
    .limit(limit)
    .execute();
}
