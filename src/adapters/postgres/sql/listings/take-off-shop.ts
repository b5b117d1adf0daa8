import type { Kysely } from 'kysely';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Takes a listing off the shop. Open orders keep their version. */
export async function takeOffShop(db: Kysely<Tables>, listing: ListingId): Promise<void> {
  await db.deleteFrom('shopListing').where('listingId', '=', listing).execute();
}
