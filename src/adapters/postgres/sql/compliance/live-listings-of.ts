import type { Kysely } from 'kysely';
import type { ComplianceStopRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Listing } from '../../../../core/listing/index.ts';
import type { Tables } from '../../tables.ts';

/** What a seller has in the shop, with the document each is sold by. */
export async function liveListingsOf(
  db: Kysely<Tables>,
  seller: SellerId,
): Promise<(Pick<ComplianceStopRecord, 'listingId' | 'versionId' | 'gtin'> & { document: Listing })[]> {
  return db
    .selectFrom('shopListing')
    .innerJoin('listingVersion', 'listingVersion.id', 'shopListing.versionId')
    .select(['shopListing.listingId', 'shopListing.versionId', 'shopListing.gtin', 'listingVersion.document'])
    .where('shopListing.sellerId', '=', seller)
    .orderBy('shopListing.listingId')
    .execute();
}
