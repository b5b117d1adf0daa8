import type { Kysely } from 'kysely';
import type { ErasureRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Notes a step of an erasure. */
export async function updateErasure(db: Kysely<Tables>, order: OrderId, change: Partial<ErasureRecord>): Promise<void> {
  await db.updateTable('erasure').set(change).where('orderId', '=', order).execute();
}
