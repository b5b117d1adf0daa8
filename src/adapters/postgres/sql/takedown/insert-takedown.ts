import type { Kysely } from 'kysely';
import type { TakedownRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Files a notice. */
export async function insertTakedown(db: Kysely<Tables>, takedown: TakedownRecord): Promise<void> {
  await db.insertInto('takedown').values(takedown).execute();
}
