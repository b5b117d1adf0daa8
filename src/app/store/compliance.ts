import type { ListingId, SellerId } from '../../core/kernel/index.ts';
import type { Listing } from '../../core/listing/index.ts';
import type { JudgedListing } from '../../core/program/index.ts';
import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** Documents that laws ask for, and the numbers of products. */
export interface ComplianceStore {
  insertDocument(document: r.DocumentRecord): Promise<void>;
  findDocument(id: r.DocumentId): Promise<r.DocumentRecord | undefined>;
  lockDocument(id: r.DocumentId): Promise<r.DocumentRecord | undefined>;
  documentsOf(seller: SellerId): Promise<r.DocumentRecord[]>;
  documentsInReview(slice: Slice): Promise<r.DocumentRecord[]>;
  /** Accepted ones that expire until then, soonest first. */
  documentsExpiringBy(by: Date): Promise<r.DocumentRecord[]>;
  updateDocument(id: r.DocumentId, change: Partial<r.DocumentRecord>): Promise<void>;
  /** What a seller has in the shop, with the document each is sold by. */
  liveListingsOf(
    seller: SellerId,
  ): Promise<(Pick<r.ComplianceStopRecord, 'listingId' | 'versionId' | 'gtin'> & { document: Listing })[]>;
  /** Sellers the program is open to, whether they have something in the shop or are about to. */
  sellersToJudge(): Promise<SellerId[]>;
  /** What is in the shop or was stopped, in as much as rules of compliance ask about it; sellers together. */
  judgedListings(limit: number): Promise<(JudgedListing & { sellerId: SellerId; sellerName: string })[]>;
  /** Every document that counts, of all sellers. */
  countingDocuments(
    now: Date,
  ): Promise<Pick<r.DocumentRecord, 'sellerId' | 'requirement' | 'document' | 'expiresAt'>[]>;
  /** Takes listings off the shop and notes why, in one statement. */
  stopForCompliance(stops: readonly r.ComplianceStopRecord[]): Promise<void>;
  /** What left the shop and is not back yet, with the document each was sold by and where the listing stands. */
  complianceStopsOf(
    seller: SellerId,
  ): Promise<(r.ComplianceStopRecord & { document: Listing } & Pick<r.ListingRecord, 'state' | 'currentVersion'>)[]>;
  /** Puts back what stops took off, where nothing else keeps it out; answers which listings came back. */
  returnToShop(stops: readonly string[], now: Date): Promise<ListingId[]>;
  /** Notes that listings were looked at again and stay where they are. */
  noteReturned(stops: readonly string[], at: Date): Promise<void>;
  insertPrefix(prefix: r.PrefixRecord): Promise<void>;
  lockPrefix(id: r.PrefixId): Promise<r.PrefixRecord | undefined>;
  prefixesOf(seller: SellerId): Promise<r.PrefixRecord[]>;
  prefixesInReview(slice: Slice): Promise<r.PrefixRecord[]>;
  /** Verified prefixes of others whose numbers are also this one's. */
  holdersLike(prefix: string, seller: SellerId): Promise<r.PrefixRecord[]>;
  updatePrefix(id: r.PrefixId, change: Partial<r.PrefixRecord>): Promise<void>;
  insertExemption(exemption: r.ExemptionRecord): Promise<void>;
  lockExemption(id: r.ExemptionId): Promise<r.ExemptionRecord | undefined>;
  exemptionsOf(seller: SellerId): Promise<r.ExemptionRecord[]>;
  exemptionsInReview(slice: Slice): Promise<r.ExemptionRecord[]>;
  exemptionsExpiringBy(by: Date): Promise<r.ExemptionRecord[]>;
  /** Names of other sellers whose brand this is too: of theirs, or exempted for them. */
  rivalsFor(brand: string, seller: SellerId): Promise<string[]>;
  updateExemption(id: r.ExemptionId, change: Partial<r.ExemptionRecord>): Promise<void>;
}
