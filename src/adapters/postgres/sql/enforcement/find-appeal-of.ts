import type { Kysely } from 'kysely';
import type { ActionId, AppealRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The appeal against an action. */
export async function findAppealOf(db: Kysely<Tables>, action: ActionId): Promise<AppealRecord | undefined> {
  return db.selectFrom('appeal').selectAll().where('actionId', '=', action).executeTakeFirst();
}
