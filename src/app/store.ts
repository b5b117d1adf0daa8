import type {
  ApplicationId,
  AssetId,
  DesignId,
  ListingId,
  ListingVersionId,
  OrderId,
  SellerId,
  UserId,
} from '../core/kernel/index.ts';
import type { Gtin14, ListingState } from '../core/listing/index.ts';
import type { ApplicationState } from '../core/program/index.ts';
import type * as r from './records/index.ts';

/** A place in a list sorted by time: go on after this row. */
export interface After {
  readonly at: Date;
  readonly id: string;
}

/** A slice of a list: go on after `after` (from the start where undefined), at most `limit` rows. */
export interface Slice {
  readonly after: After | undefined;
  readonly limit: number;
}

/**
 * What verbs read and write, within one transaction and under row-level security: a row the actor may not see is not
 * there. Reads answer undefined for what is not there; writes that found nothing to change answer false.
 */
export interface Store {
  currentTerms(now: Date): Promise<r.TermsRecord | undefined>;
  insertTerms(terms: r.TermsRecord): Promise<void>;
  findAcceptance(seller: SellerId, terms: r.TermsId): Promise<r.AcceptanceRecord | undefined>;
  insertAcceptance(acceptance: r.AcceptanceRecord): Promise<void>;

  insertSeller(seller: r.SellerRecord): Promise<void>;
  insertMember(member: { sellerId: SellerId; userId: UserId; role: 'owner' | 'maker' }): Promise<void>;
  findSeller(id: SellerId): Promise<r.SellerRecord | undefined>;
  membershipsOf(user: UserId): Promise<r.MembershipRecord[]>;
  updateSeller(
    id: SellerId,
    change: Partial<Pick<r.SellerRecord, 'participation' | 'companyPrefixes' | 'gtinExemptions' | 'brands'>>,
  ): Promise<void>;

  insertApplication(application: r.ApplicationRecord): Promise<void>;
  /** Locks the row, so that two deciders do not both win. */
  lockApplication(id: ApplicationId): Promise<r.ApplicationRecord | undefined>;
  findApplication(id: ApplicationId): Promise<r.ApplicationRecord | undefined>;
  applicationsOf(seller: SellerId): Promise<r.ApplicationRecord[]>;
  applicationsIn(states: readonly ApplicationState[], slice: Slice): Promise<r.ApplicationRecord[]>;
  updateApplication(id: ApplicationId, change: Partial<r.ApplicationRecord>): Promise<void>;

  insertListing(listing: r.ListingRecord): Promise<void>;
  findListing(id: ListingId): Promise<r.ListingRecord | undefined>;
  lockListing(id: ListingId): Promise<r.ListingRecord | undefined>;
  updateListing(id: ListingId, change: Partial<r.ListingRecord>): Promise<void>;
  /** The queue of listings that wait for a person, oldest first. */
  listingsInReview(slice: Slice): Promise<r.ListingRecord[]>;
  listingsOf(seller: SellerId, slice: Slice): Promise<r.ListingRecord[]>;
  /** Another listing in the shop that carries this GTIN. */
  findGtinHolder(gtin: Gtin14, except: ListingId): Promise<ListingId | undefined>;
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
  setListingState(id: ListingId, state: ListingState): Promise<void>;

  insertAsset(asset: r.AssetRecord): Promise<void>;
  findAsset(id: AssetId): Promise<r.AssetRecord | undefined>;
  /** Keeps assets past their expiry: a listing holds them now. */
  keepAssets(ids: readonly AssetId[]): Promise<void>;
  expiredAssets(now: Date, limit: number): Promise<r.AssetRecord[]>;
  deleteAsset(id: AssetId): Promise<void>;

  insertKey(key: Pick<r.KeyRecord, 'id' | 'scope' | 'wrapped' | 'wrappedBy'>): Promise<void>;
  findKey(id: r.KeyId): Promise<r.KeyRecord | undefined>;
  /** Overwrites the wrapped key with nothing. False if it was destroyed before. */
  destroyKey(id: r.KeyId, now: Date): Promise<boolean>;

  insertDesign(design: r.DesignRecord): Promise<void>;
  findDesign(id: DesignId): Promise<r.DesignRecord | undefined>;
  /** Takes a design away; false if somebody was faster. */
  deleteDesign(id: DesignId): Promise<boolean>;
  expiredDesigns(now: Date, limit: number): Promise<r.DesignRecord[]>;

  insertParts(parts: readonly r.PartRecord[]): Promise<void>;
  partsOf(key: r.KeyId): Promise<r.PartRecord[]>;
  /** Notes which uploaded pieces a design used. */
  noteUses(key: r.KeyId, assets: readonly AssetId[]): Promise<void>;
  /** Pieces that this content used and no other content uses. */
  assetsUsedOnlyBy(key: r.KeyId): Promise<r.AssetRecord[]>;
  /** Forgets the uses of a design that ended. */
  forgetUses(key: r.KeyId): Promise<void>;
  destroyPart(id: string, now: Date): Promise<void>;
  deletePartsOf(key: r.KeyId): Promise<void>;

  /** A design with the sealed part of this name, its key, version and seller. */
  findOrderable(id: DesignId, part: string): Promise<r.OrderableDesign | undefined>;
  /** Turns a design into an order and logs it. False, and nothing changed, if the line is placed or the design ordered. */
  placeOrder(order: r.OrderRecord, design: DesignId, entry: r.AuditRecord): Promise<boolean>;
  findOrder(id: OrderId): Promise<r.OrderRow | undefined>;
  findOrderByLine(buyer: UserId, hostLine: string): Promise<r.OrderRow | undefined>;
  lockOrder(id: OrderId): Promise<r.OrderRecord | undefined>;
  updateOrder(id: OrderId, change: Partial<r.OrderRecord>): Promise<void>;
  ordersOfBuyer(buyer: UserId, slice: Slice): Promise<r.OrderRow[]>;
  ordersOfSeller(
    seller: SellerId,
    states: readonly r.OrderRecord['state'][] | undefined,
    slice: Slice,
  ): Promise<r.OrderRow[]>;
  allOrders(slice: Slice): Promise<r.OrderRow[]>;

  insertOpening(opening: r.OpeningRecord): Promise<void>;
  findOpening(id: r.OpeningId): Promise<r.OpeningRecord | undefined>;
  openingsOf(order: OrderId): Promise<r.OpeningRecord[]>;

  requestErasure(erasure: Pick<r.ErasureRecord, 'orderId' | 'because' | 'requestedAt'>): Promise<void>;
  lockErasure(order: OrderId): Promise<r.ErasureRecord | undefined>;
  findErasure(order: OrderId): Promise<r.ErasureRecord | undefined>;
  updateErasure(order: OrderId, change: Partial<r.ErasureRecord>): Promise<void>;
  /** Erasures asked for and not certified, oldest first: what a restart must go on with. */
  unfinishedErasures(limit: number): Promise<r.ErasureRecord[]>;

  insertAudit(entry: r.AuditRecord): Promise<void>;
  auditPage(before: number | undefined, limit: number): Promise<(r.AuditRecord & { seq: number })[]>;

  /** Lets one sequencer in at a time, until the transaction ends. */
  lockAuditChain(): Promise<void>;
  /** The oldest entries that wait for their place in the chain. */
  queuedAudit(limit: number): Promise<(r.AuditRecord & { n: number })[]>;
  lastLink(): Promise<{ seq: number; hash: string } | undefined>;
  /** The nodes at these places of the Merkle tree. */
  auditNodes(
    places: readonly { level: number; index: number }[],
  ): Promise<{ level: number; index: number; hash: Uint8Array }[]>;
  /** Gives queued entries their places and grows the tree. */
  chainAudit(
    links: readonly { seq: number; entryId: string; hash: string }[],
    nodes: readonly { level: number; index: number; hash: Uint8Array }[],
    /** Their numbers in the queue. */
    ns: readonly number[],
  ): Promise<void>;
  insertCheckpoint(checkpoint: r.CheckpointRecord): Promise<void>;
  lastCheckpoint(): Promise<r.CheckpointRecord | undefined>;
  allCheckpoints(): Promise<r.CheckpointRecord[]>;
  /** Chained entries from a place on, in order, with their hashes. */
  chainedAudit(from: number, limit: number): Promise<(r.AuditRecord & { seq: number; hash: string })[]>;

  /** Enqueues a job with this transaction: it exists exactly if the transaction commits. Payloads hold ids, never content. */
  enqueue(job: Job): Promise<void>;
}

/** Work for later. */
export interface Job {
  readonly name: 'erase-order';
  readonly data: { readonly order: OrderId };
}

/** Runs work in one transaction as one actor: all of it happens or nothing does. */
export interface Transactions {
  run<T>(actor: r.Actor, work: (store: Store) => Promise<T>): Promise<T>;
}
