import type { Kysely } from 'kysely';
import type { CheckpointRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The newest checkpoint. */
export async function lastCheckpoint(db: Kysely<Tables>): Promise<CheckpointRecord | undefined> {
  return db.selectFrom('auditCheckpoint').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst();
}
