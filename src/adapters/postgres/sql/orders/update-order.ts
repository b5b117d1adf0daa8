import type { Kysely } from 'kysely';
import type { OrderRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Moves an order on. */
export async function updateOrder(db: Kysely<Tables>, id: OrderId, change: Partial<OrderRecord>): Promise<void> {
  await db.updateTable('orders').set(change).where('id', '=', id).execute();
}
