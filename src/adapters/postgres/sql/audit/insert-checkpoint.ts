import type { Kysely } from 'kysely';
import type { CheckpointRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps a signed checkpoint. */
export async function insertCheckpoint(db: Kysely<Tables>, checkpoint: CheckpointRecord): Promise<void> {
  await db
    .insertInto('auditCheckpoint')
    .values(checkpoint)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
