import type { Kysely } from 'kysely';
import type { RevisionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps what an order's design was before a correction: its hash, and the key its content still hangs on until it is erased. */
export async function insertRevision(db: Kysely<Tables>, revision: RevisionRecord): Promise<void> {
  await db.insertInto('orderRevision').values(revision).execute();
}
