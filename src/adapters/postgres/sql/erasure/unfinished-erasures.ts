import type { Kysely } from 'kysely';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Erasures begun and not certified, oldest first: what a restart goes on with. */
export async function unfinishedErasures(db: Kysely<Tables>, limit: number): Promise<OrderId[]> {
  const rows = await db
    .selectFrom('erasure')
    .innerJoin('orders', 'orders.id', 'erasure.orderId')
    .select('erasure.orderId')
    .where('erasure.certifiedAt', 'is', null)
    .where('orders.contentState', '=', 'erasing')
    .orderBy('erasure.dueAt')
    .limit(limit)
    .execute();
  return rows.map(({ orderId }) => orderId);
}
