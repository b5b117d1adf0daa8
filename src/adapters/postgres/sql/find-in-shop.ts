import type { Kysely } from 'kysely';
import type { ShopRow } from '../../../app/ports.ts';
import type { ListingId } from '../../../core/kernel/index.ts';
import type { Tables } from '../tables.ts';

/** One listing of the shop. */
export async function findInShop(db: Kysely<Tables>, listing: ListingId): Promise<ShopRow | undefined> {
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
    ])
    .where('shopListing.listingId', '=', listing)
    .executeTakeFirst();
}
