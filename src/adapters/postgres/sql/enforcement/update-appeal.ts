import type { Kysely } from 'kysely';
import type { AppealId, AppealRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Decides an appeal. The table refuses whoever decided the action. */
export async function updateAppeal(db: Kysely<Tables>, id: AppealId, change: Partial<AppealRecord>): Promise<void> {
  await db.updateTable('appeal').set(change).where('id', '=', id).execute();
}
