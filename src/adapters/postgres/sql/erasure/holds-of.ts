import type { Kysely } from 'kysely';
import type { HoldRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** The holds of an order, oldest first. */
export async function holdsOf(db: Kysely<Tables>, order: OrderId): Promise<HoldRecord[]> {
  return db.selectFrom('legalHold').selectAll().where('orderId', '=', order).orderBy('placedAt').execute();
}
