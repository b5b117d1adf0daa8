import type { Kysely } from 'kysely';
import type { ErasureRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Erasures asked for and not certified, oldest first: what a restart goes on with. */
export async function unfinishedErasures(db: Kysely<Tables>, limit: number): Promise<ErasureRecord[]> {
  return db
    .selectFrom('erasure')
    .selectAll()
    .where('certifiedAt', 'is', null)
    .orderBy('requestedAt')
    .limit(limit)
    .execute();
}
