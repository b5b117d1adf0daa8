import type { Kysely } from 'kysely';
import type { OrderRow } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { orderRows } from './order-rows.ts';

/** An order by id, with the names of its parts. */
export async function findOrder(db: Kysely<Tables>, id: OrderId): Promise<OrderRow | undefined> {
  return orderRows(db).where('orders.id', '=', id).executeTakeFirst();
}
