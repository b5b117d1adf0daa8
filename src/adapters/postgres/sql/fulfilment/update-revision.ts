import type { Kysely } from 'kysely';
import type { RevisionId, RevisionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes how far a revision's erasure has come. */
export async function updateRevision(
  db: Kysely<Tables>,
  id: RevisionId,
  change: Partial<RevisionRecord>,
): Promise<void> {
  await db.updateTable('orderRevision').set(change).where('id', '=', id).execute();
}
