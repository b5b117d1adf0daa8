import type { Kysely } from 'kysely';
import type { ErasureRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** How far the erasure of an order is. */
export async function findErasure(db: Kysely<Tables>, order: OrderId): Promise<ErasureRecord | undefined> {
  return db.selectFrom('erasure').selectAll().where('orderId', '=', order).executeTakeFirst();
}
