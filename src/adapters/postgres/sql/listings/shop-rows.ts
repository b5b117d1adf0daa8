import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Listings of the shop with what a card shows; the queries for the shop narrow this. */
export function shopRows(db: Kysely<Tables>) {
  return db
    .selectFrom('shopListing')
    .innerJoin('listingVersion', 'listingVersion.id', 'shopListing.versionId')
    .innerJoin('seller', 'seller.id', 'shopListing.sellerId')
    .select([
      'shopListing.listingId',
      'shopListing.versionId',
      'shopListing.sellerId',
      'seller.name as sellerName',
      'listingVersion.document',
      'listingVersion.cardPicture',
      'shopListing.publishedAt',
    ]);
}
