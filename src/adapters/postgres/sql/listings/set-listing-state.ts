import type { Kysely } from 'kysely';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { ListingState } from '../../../../core/listing/index.ts';
import type { Tables } from '../../tables.ts';

/** Moves a listing on. */
export async function setListingState(db: Kysely<Tables>, id: ListingId, state: ListingState): Promise<void> {
  await db.updateTable('listing').set({ state }).where('id', '=', id).execute();
}
