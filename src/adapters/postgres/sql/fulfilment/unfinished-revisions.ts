import type { Kysely } from 'kysely';
import type { RevisionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Revisions whose content is not certified as gone, oldest first. */
export async function unfinishedRevisions(db: Kysely<Tables>, limit: number): Promise<RevisionRecord[]> {
  return db
    .selectFrom('orderRevision')
    .selectAll()
    .where('certifiedAt', 'is', null)
    .orderBy('replacedAt')
    .limit(limit)
    .execute();
}
