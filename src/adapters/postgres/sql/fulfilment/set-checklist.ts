import type { Kysely } from 'kysely';
import type { ChecklistRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Sets a listing's checklist, in place of the one before. Checks that were made keep the points they were made with. */
export async function setChecklist(db: Kysely<Tables>, checklist: ChecklistRecord): Promise<void> {
  const { items, updatedBy, updatedAt } = checklist;
  await db
    .insertInto('checklist')
    .values(checklist)
    .onConflict((conflict) => conflict.column('listingId').doUpdateSet({ items, updatedBy, updatedAt }))
    .execute();
}
