import type { Kysely } from 'kysely';
import type { ListingRecord } from '../../../../app/ports.ts';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Changes a listing. */
export async function updateListing(db: Kysely<Tables>, id: ListingId, change: Partial<ListingRecord>): Promise<void> {
  await db.updateTable('listing').set(change).where('id', '=', id).execute();
}
