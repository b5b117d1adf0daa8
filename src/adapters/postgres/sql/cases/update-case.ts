import type { Kysely } from 'kysely';
import type { CaseId, CaseRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Changes a case. */
export async function updateCase(db: Kysely<Tables>, id: CaseId, change: Partial<CaseRecord>): Promise<void> {
  await db.updateTable('reviewCase').set(change).where('id', '=', id).execute();
}
