import type { Kysely } from 'kysely';
import type { HoldId, HoldRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes that a hold was approved, lifted, or ended by itself; a trigger lets nothing else change. */
export async function updateHold(db: Kysely<Tables>, id: HoldId, change: Partial<HoldRecord>): Promise<void> {
  await db.updateTable('legalHold').set(change).where('id', '=', id).execute();
}
