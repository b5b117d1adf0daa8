import type { Kysely } from 'kysely';
import type { OrderRecord } from '../../../app/ports.ts';
import type { Tables } from '../tables.ts';

/** Places an order. False if this buyer already placed this host line. */
export async function insertOrder(db: Kysely<Tables>, order: OrderRecord): Promise<boolean> {
  const result = await db
    .insertInto('orders')
    .values(order)
    .onConflict((conflict) => conflict.columns(['buyerUser', 'hostLine']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
