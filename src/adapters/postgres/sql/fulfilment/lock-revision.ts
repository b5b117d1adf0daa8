import type { Kysely } from 'kysely';
import type { RevisionId, RevisionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** A revision, locked until the transaction ends: its erasure goes one step at a time. */
export async function lockRevision(db: Kysely<Tables>, id: RevisionId): Promise<RevisionRecord | undefined> {
  return db.selectFrom('orderRevision').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
