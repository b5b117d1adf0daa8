import { type Kysely, sql } from 'kysely';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Orders whose erasure is due and not begun, oldest first. Those that are held or made again are left out: they would fill the list and stop the rest. Locked until the transaction ends. */
export async function dueErasures(db: Kysely<Tables>, now: Date, limit: number): Promise<OrderId[]> {
  const rows = await db
    .selectFrom('erasure')
    .innerJoin('orders', 'orders.id', 'erasure.orderId')
    .select('erasure.orderId')
    .where('erasure.certifiedAt', 'is', null)
    .where('erasure.keyDestroyedAt', 'is', null)
    .where('erasure.dueAt', '<=', now)
    .where('orders.contentState', '=', 'held')
    .where('orders.state', 'not in', ['defect-reported', 'remade'])
    // As monogram.is_held, without a call for each order that is due.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('legalHold')
            .select('id')
            .whereRef('legalHold.orderId', '=', 'erasure.orderId')
            .where('approvedAt', 'is not', null)
            .where('liftedAt', 'is', null)
            .where('placedAt', '<=', now)
            .where('expiresAt', '>', now),
        ),
      ),
    )
    .orderBy('erasure.dueAt')
    // Written out: for a limit it does not know the planner looks at all that is due, each time.
    .limit(sql.lit(limit))
    .forUpdate(['erasure', 'orders'])
    .skipLocked()
    .execute();
  return rows.map(({ orderId }) => orderId);
}
