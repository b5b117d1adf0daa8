import type { Kysely } from 'kysely';
import type { ListingRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** A new draft. */
export async function insertListing(db: Kysely<Tables>, listing: ListingRecord): Promise<void> {
  await db.insertInto('listing').values(listing).execute();
}
