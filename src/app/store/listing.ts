import type { AssetId, ListingId, ListingVersionId, SellerId } from '../../core/kernel/index.ts';
import type { Gtin14, ListingState } from '../../core/listing/index.ts';
import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** Listings, their versions, and the shop. */
export interface ListingStore {
  insertListing(listing: r.ListingRecord): Promise<void>;
  findListing(id: ListingId): Promise<r.ListingRecord | undefined>;
  lockListing(id: ListingId): Promise<r.ListingRecord | undefined>;
  updateListing(id: ListingId, change: Partial<r.ListingRecord>): Promise<void>;
  /** The queue of listings that wait for a person, oldest first. */
  listingsInReview(slice: Slice): Promise<r.ListingRecord[]>;
  listingsOf(seller: SellerId, slice: Slice): Promise<r.ListingRecord[]>;
  /** Another listing in the shop that carries this GTIN. */
  findGtinHolder(gtin: Gtin14, except: ListingId | undefined): Promise<ListingId | undefined>;
  insertVersion(version: r.VersionRecord): Promise<void>;
  findVersion(id: ListingVersionId): Promise<r.VersionRecord | undefined>;
  findVersionByNumber(listing: ListingId, number: number): Promise<r.VersionRecord | undefined>;
  lastVersionNumber(listing: ListingId): Promise<number>;
  publishPictures(version: ListingVersionId, assets: readonly AssetId[]): Promise<void>;
  putInShop(row: {
    listingId: ListingId;
    versionId: ListingVersionId;
    sellerId: SellerId;
    publishedAt: Date;
    gtin: Gtin14 | null;
  }): Promise<void>;
  takeOffShop(listing: ListingId): Promise<void>;
  shopPage(slice: Slice): Promise<r.ShopRow[]>;
  findInShop(listing: ListingId): Promise<r.ShopRow | undefined>;
  /** How a person returned a listing last. */
  findListingReturn(listing: ListingId): Promise<r.ListingReturnRecord | undefined>;
  /** Keeps how a person returned a listing, in the place of what was kept before. */
  keepListingReturn(row: r.ListingReturnRecord): Promise<void>;
  /** Keeps what the seller says against it; false if they said it already. */
  appealListingReturn(
    listing: ListingId,
    said: Pick<r.ListingReturnRecord, 'words' | 'appealedBy' | 'appealedAt'>,
  ): Promise<boolean>;
  setListingState(id: ListingId, state: ListingState): Promise<void>;
}
