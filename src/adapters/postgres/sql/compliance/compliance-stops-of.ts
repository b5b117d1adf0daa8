import type { Kysely } from 'kysely';
import type { ComplianceStopRecord, ListingRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Listing } from '../../../../core/listing/index.ts';
import type { Tables } from '../../tables.ts';

/** What left the shop and is not back yet, with the document each was sold by and where its listing stands. */
export async function complianceStopsOf(
  db: Kysely<Tables>,
  seller: SellerId,
): Promise<(ComplianceStopRecord & { document: Listing } & Pick<ListingRecord, 'state' | 'currentVersion'>)[]> {
  return db
    .selectFrom('complianceStop')
    .innerJoin('listingVersion', 'listingVersion.id', 'complianceStop.versionId')
    .innerJoin('listing', 'listing.id', 'complianceStop.listingId')
    .selectAll('complianceStop')
    .select(['listingVersion.document', 'listing.state', 'listing.currentVersion'])
    .where('complianceStop.sellerId', '=', seller)
    .where('complianceStop.returnedAt', 'is', null)
    .orderBy('complianceStop.listingId')
    .execute();
}
