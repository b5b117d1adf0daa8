import type { Kysely } from 'kysely';
import type { ApplicationRecord } from '../../../../app/ports.ts';
import type { ApplicationId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** An application, locked until the transaction ends, so that two deciders do not both win. */
export async function lockApplication(db: Kysely<Tables>, id: ApplicationId): Promise<ApplicationRecord | undefined> {
  return db.selectFrom('application').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
