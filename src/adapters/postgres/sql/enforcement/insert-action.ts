import type { Kysely } from 'kysely';
import type { ActionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Writes an action. The table refuses a second revocation or suspension beside one that stands. */
export async function insertAction(db: Kysely<Tables>, action: ActionRecord): Promise<void> {
  await db.insertInto('enforcementAction').values(action).execute();
}
