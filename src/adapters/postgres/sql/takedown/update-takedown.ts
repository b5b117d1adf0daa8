import type { Kysely } from 'kysely';
import type { TakedownId, TakedownRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Changes a notice. */
export async function updateTakedown(
  db: Kysely<Tables>,
  id: TakedownId,
  change: Partial<TakedownRecord>,
): Promise<void> {
  await db.updateTable('takedown').set(change).where('id', '=', id).execute();
}
