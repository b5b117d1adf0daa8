import type { Kysely } from 'kysely';
import type { AssetId, ListingId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Listings in the shop that show one of the pictures now. */
export async function listingsShowing(db: Kysely<Tables>, ids: readonly AssetId[]): Promise<ListingId[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('shopListing')
    .innerJoin('publishedPicture', 'publishedPicture.versionId', 'shopListing.versionId')
    .select('shopListing.listingId')
    .distinct()
    .where('publishedPicture.assetId', 'in', ids)
    .execute();
  return rows.map(({ listingId }) => listingId);
}
