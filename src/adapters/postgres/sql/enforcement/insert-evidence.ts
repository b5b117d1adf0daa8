import type { Kysely } from 'kysely';
import type { EvidenceRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Writes what an action rests on. */
export async function insertEvidence(db: Kysely<Tables>, evidence: readonly EvidenceRecord[]): Promise<void> {
  if (evidence.length > 0) await db.insertInto('enforcementEvidence').values(evidence).execute();
}
