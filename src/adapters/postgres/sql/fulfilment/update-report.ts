import type { Kysely } from 'kysely';
import type { DefectReportRecord, ReportId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes an answer to a report, or that its content went. */
export async function updateReport(
  db: Kysely<Tables>,
  id: ReportId,
  change: Partial<DefectReportRecord>,
): Promise<void> {
  await db.updateTable('defectReport').set(change).where('id', '=', id).execute();
}
