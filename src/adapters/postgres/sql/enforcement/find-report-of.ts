import type { Kysely } from 'kysely';
import type { DefectReportRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A report of a defect that a buyer made about a seller. */
export async function findReportOf(
  db: Kysely<Tables>,
  id: string,
  seller: SellerId,
): Promise<DefectReportRecord | undefined> {
  return db
    .selectFrom('defectReport')
    .selectAll()
    .where('id', '=', id as DefectReportRecord['id'])
    .where('sellerId', '=', seller)
    .executeTakeFirst();
}
