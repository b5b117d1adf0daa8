import type { Kysely } from 'kysely';
import type { ApplicationRecord } from '../../../../app/ports.ts';
import type { ApplicationId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Moves an application on. */
export async function updateApplication(
  db: Kysely<Tables>,
  id: ApplicationId,
  change: Partial<ApplicationRecord>,
): Promise<void> {
  await db.updateTable('application').set(change).where('id', '=', id).execute();
}
