import type { Kysely } from 'kysely';
import type { CheckpointRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Every checkpoint, smallest first. */
export async function allCheckpoints(db: Kysely<Tables>): Promise<CheckpointRecord[]> {
  return db.selectFrom('auditCheckpoint').selectAll().orderBy('size').execute();
}
