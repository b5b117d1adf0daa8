import type { Kysely } from 'kysely';
import type { OrderToTell } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes that a buyer was told that an order goes on. False if they were before. */
export async function noteToldBack(db: Kysely<Tables>, { actionId, orderId }: OrderToTell, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('windDownOrder')
    .set({ toldBackAt: at })
    .where('actionId', '=', actionId)
    .where('orderId', '=', orderId)
    .where('toldBackAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
