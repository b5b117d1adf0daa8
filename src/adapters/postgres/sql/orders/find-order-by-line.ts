import type { Kysely } from 'kysely';
import type { OrderRow } from '../../../../app/ports.ts';
import type { UserId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { orderRows } from './order-rows.ts';

/** An order by its buyer and the host's name for the line. */
export async function findOrderByLine(
  db: Kysely<Tables>,
  buyer: UserId,
  hostLine: string,
): Promise<OrderRow | undefined> {
  return orderRows(db).where('orders.buyerUser', '=', buyer).where('orders.hostLine', '=', hostLine).executeTakeFirst();
}
