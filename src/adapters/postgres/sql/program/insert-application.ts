import type { Kysely } from 'kysely';
import type { ApplicationRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Files an application. The table refuses a second open one. */
export async function insertApplication(db: Kysely<Tables>, application: ApplicationRecord): Promise<void> {
  await db.insertInto('application').values(application).execute();
}
