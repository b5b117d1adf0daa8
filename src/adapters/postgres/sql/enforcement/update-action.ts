import type { Kysely } from 'kysely';
import type { ActionId, ActionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Moves an action on. The table itself keeps what was decided, and who may. */
export async function updateAction(db: Kysely<Tables>, id: ActionId, change: Partial<ActionRecord>): Promise<void> {
  await db.updateTable('enforcementAction').set(change).where('id', '=', id).execute();
}
