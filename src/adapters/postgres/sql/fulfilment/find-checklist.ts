import type { Kysely } from 'kysely';
import type { ChecklistRecord } from '../../../../app/ports.ts';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** The checklist a seller set for a listing. */
export async function findChecklist(db: Kysely<Tables>, listing: ListingId): Promise<ChecklistRecord | undefined> {
  return db.selectFrom('checklist').selectAll().where('listingId', '=', listing).executeTakeFirst();
}
