import type { Kysely } from 'kysely';
import type { OrderRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Orders shipped before a moment that nobody said arrived, oldest first. */
export async function ordersOnTheirWay(db: Kysely<Tables>, before: Date, limit: number): Promise<OrderRecord[]> {
  return db
    .selectFrom('orders')
    .selectAll()
    .where('state', '=', 'shipped')
    .where('shippedAt', '<=', before)
    .orderBy('shippedAt')
    .limit(limit)
    .execute();
}
