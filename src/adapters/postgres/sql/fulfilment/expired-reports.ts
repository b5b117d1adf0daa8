import type { Kysely } from 'kysely';
import type { DefectReportRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Reports with a key of their own that were kept long enough. */
export async function expiredReports(db: Kysely<Tables>, now: Date, limit: number): Promise<DefectReportRecord[]> {
  return db
    .selectFrom('defectReport')
    .selectAll()
    .where('ownKey', '=', true)
    .where('eraseAfter', '<=', now)
    .where('erasedAt', 'is', null)
    .orderBy('eraseAfter')
    .limit(limit)
    .execute();
}
