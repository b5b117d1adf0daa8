import type { Kysely } from 'kysely';
import type { OrderToTell } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes that a buyer was told about an order. False if they were before. */
export async function noteTold(db: Kysely<Tables>, { actionId, orderId }: OrderToTell, at: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('windDownOrder')
    .values({ actionId, orderId, toldAt: at, toldBackAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
