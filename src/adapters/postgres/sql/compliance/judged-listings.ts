import { type Kysely, sql } from 'kysely';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { JudgedListing } from '../../../../core/program/index.ts';
import type { Tables } from '../../tables.ts';

/** What is in the shop or was stopped for want of a document, in as much as rules ask about it; sellers together. */
export async function judgedListings(
  db: Kysely<Tables>,
  limit: number,
): Promise<(JudgedListing & { sellerId: SellerId; sellerName: string })[]> {
  const asked = [
    sql<string>`monogram.listing_version.document->>'title'`.as('title'),
    sql<string | undefined>`monogram.listing_version.document->>'category'`.as('category'),
  ] as const;
  return db
    .selectFrom(
      db
        .selectFrom('shopListing')
        .innerJoin('listingVersion', 'listingVersion.id', 'shopListing.versionId')
        .select(['shopListing.sellerId', 'shopListing.listingId', sql<boolean>`true`.as('inShop'), ...asked])
        .unionAll(
          db
            .selectFrom('complianceStop')
            .innerJoin('listingVersion', 'listingVersion.id', 'complianceStop.versionId')
            .innerJoin('listing', 'listing.id', 'complianceStop.listingId')
            .where('complianceStop.returnedAt', 'is', null)
            .where('complianceStop.requirement', '<>', 'gtin-exemption')
            .where('listing.state', '=', 'off')
            .select([
              'complianceStop.sellerId',
              'complianceStop.listingId',
              sql<boolean>`false`.as('inShop'),
              ...asked,
            ]),
        )
        .as('one'),
    )
    .innerJoin('seller', 'seller.id', 'one.sellerId')
    .select(['one.sellerId', 'seller.name as sellerName', 'one.title', 'one.category', 'one.inShop'])
    .orderBy('seller.name')
    .orderBy('one.sellerId')
    .orderBy('one.title')
    .limit(limit)
    .execute();
}
