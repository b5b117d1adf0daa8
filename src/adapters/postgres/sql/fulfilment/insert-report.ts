import type { Kysely } from 'kysely';
import type { DefectReportRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Opens a report of a defect. One is open at a time. */
export async function insertReport(db: Kysely<Tables>, report: DefectReportRecord): Promise<void> {
  await db.insertInto('defectReport').values(report).execute();
}
