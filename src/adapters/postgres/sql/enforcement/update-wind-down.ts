import type { Kysely } from 'kysely';
import type { ActionId, WindDownRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Declines what is left, or lifts it. The table itself keeps what was said. */
export async function updateWindDown(db: Kysely<Tables>, id: ActionId, change: Partial<WindDownRecord>): Promise<void> {
  await db.updateTable('windDown').set(change).where('actionId', '=', id).execute();
}
