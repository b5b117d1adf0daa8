import type { Kysely } from 'kysely';
import type { AppealId, AppealRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** An appeal, locked until the transaction ends, so that two deciders do not both win. */
export async function lockAppeal(db: Kysely<Tables>, id: AppealId): Promise<AppealRecord | undefined> {
  return db.selectFrom('appeal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
