import type { Kysely } from 'kysely';
import type { ActionId, ActionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** An action, locked until the transaction ends, so that two people do not both move it. */
export async function lockAction(db: Kysely<Tables>, id: ActionId): Promise<ActionRecord | undefined> {
  return db.selectFrom('enforcementAction').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
