import type { Kysely } from 'kysely';
import type { AppealRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** An appeal by its id. */
export async function findAppeal(db: Kysely<Tables>, id: string): Promise<AppealRecord | undefined> {
  return db
    .selectFrom('appeal')
    .selectAll()
    .where('id', '=', id as AppealRecord['id'])
    .executeTakeFirst();
}
