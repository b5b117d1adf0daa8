import type { Kysely } from 'kysely';
import type { ActionId, EvidenceRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** What an action rests on. */
export async function evidenceOf(db: Kysely<Tables>, action: ActionId): Promise<EvidenceRecord[]> {
  return db.selectFrom('enforcementEvidence').selectAll().where('actionId', '=', action).orderBy('id').execute();
}
