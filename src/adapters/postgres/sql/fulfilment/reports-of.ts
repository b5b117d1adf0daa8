import type { Kysely } from 'kysely';
import type { DefectReportRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** The reports of an order's defects, oldest first. */
export async function reportsOf(db: Kysely<Tables>, order: OrderId): Promise<DefectReportRecord[]> {
  return db.selectFrom('defectReport').selectAll().where('orderId', '=', order).orderBy('reportedAt').execute();
}
