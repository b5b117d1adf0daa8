import type { Kysely } from 'kysely';
import type { QualityCheckRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** The checks made of an order, oldest first. */
export async function qualityChecksOf(db: Kysely<Tables>, order: OrderId): Promise<QualityCheckRecord[]> {
  return db.selectFrom('qualityCheck').selectAll().where('orderId', '=', order).orderBy('checkedAt').execute();
}
