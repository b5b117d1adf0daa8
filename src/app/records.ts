import type {
  ApplicationId,
  AssetId,
  DesignId,
  Id,
  ListingId,
  ListingVersionId,
  OrderId,
  Problem,
  SellerId,
  UserId,
} from '../core/kernel/index.ts';
import type { Listing, ListingState } from '../core/listing/index.ts';
import type { OrderState } from '../core/order/index.ts';
import type { ApplicationState, Participation } from '../core/program/index.ts';

/**
 * What is stored, row by row. Names follow the tables (snake_case there, camelCase here); the comment on each table in
 * adapters/postgres/migrations says more. Times are UTC; amounts are minor units.
 */

/** Who acts. Row-level security sees exactly this. */
export interface Actor {
  readonly kind: 'visitor' | 'buyer' | 'seller' | 'reviewer' | 'operator' | 'auditor' | 'system';
  readonly user?: UserId;
  readonly userName?: string;
  /** The seller a member acts for, verified against the memberships before. */
  readonly seller?: SellerId;
  readonly session?: string;
  /** Network address the request came from. */
  readonly address?: string;
}

export type TermsId = Id<'terms'>;
export type KeyId = Id<'content-key'>;
export type OpeningId = Id<'opening'>;

export interface TermsRecord {
  readonly id: TermsId;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly hash: string;
  readonly effectiveAt: Date;
  readonly publishedBy: UserId | null;
}

export interface SellerRecord {
  readonly id: SellerId;
  readonly name: string;
  readonly country: string;
  readonly participation: Participation;
  readonly companyPrefixes: readonly string[];
  readonly gtinExemptions: readonly string[];
  readonly brands: readonly string[];
  readonly createdAt: Date;
}

export interface MembershipRecord {
  readonly sellerId: SellerId;
  readonly sellerName: string;
  readonly role: 'owner' | 'maker';
  readonly participation: Participation;
}

export interface AcceptanceRecord {
  readonly id: string;
  readonly sellerId: SellerId;
  readonly termsId: TermsId;
  readonly userId: UserId;
  readonly hash: string;
  readonly address: string;
  readonly acceptedAt: Date;
}

/** What a seller tells when applying. */
export interface ApplicationAnswers {
  readonly legalName: string;
  readonly address: string;
  readonly taxNumber?: string | undefined;
  readonly website?: string | undefined;
  readonly makes: string;
  readonly how: string;
  readonly companyPrefixes: readonly string[];
  readonly brands: readonly string[];
}

export interface ApplicationRecord {
  readonly id: ApplicationId;
  readonly sellerId: SellerId;
  readonly state: ApplicationState;
  readonly answers: ApplicationAnswers;
  readonly submittedBy: UserId;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: UserId | null;
  readonly reasons: string | null;
}

/** How a listing was judged when it was last saved. */
export interface CheckResult {
  readonly verdict: 'accept' | 'review' | 'reject';
  readonly findings: readonly {
    readonly clause: string;
    readonly severity: 'violation' | 'suspect';
    readonly path: string;
    readonly evidence: string;
    readonly message: string;
    readonly fix: string;
  }[];
  readonly problems: readonly Problem[];
  /** Version of the rules that judged. */
  readonly rules: string;
}

export interface ListingRecord {
  readonly id: ListingId;
  readonly sellerId: SellerId;
  readonly state: ListingState;
  /** Grows with each save; the ETag of the draft. */
  readonly revision: number;
  readonly document: Listing;
  readonly checkResult: CheckResult;
  readonly cardPicture: AssetId | null;
  readonly currentVersion: ListingVersionId | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What a seller sends to begin or save a listing. */
export interface ListingBody {
  readonly document: Listing;
  /** The picture on shop cards; left as it was where undefined. */
  readonly cardPicture?: string | null | undefined;
}

export interface VersionRecord {
  readonly id: ListingVersionId;
  readonly listingId: ListingId;
  readonly sellerId: SellerId;
  readonly number: number;
  readonly document: Listing;
  readonly hash: string;
  readonly rules: string;
  readonly cardPicture: AssetId | null;
  readonly publishedBy: UserId;
  readonly publishedAt: Date;
}

/** A listing in the shop, with what a card shows. */
export interface ShopRow {
  readonly listingId: ListingId;
  readonly versionId: ListingVersionId;
  readonly sellerId: SellerId;
  readonly sellerName: string;
  readonly document: Listing;
  readonly cardPicture: AssetId | null;
  readonly publishedAt: Date;
}

export interface AssetRecord {
  readonly id: AssetId;
  readonly kind: 'listing-picture' | 'buyer-picture';
  readonly sellerId: SellerId | null;
  readonly ownerUser: UserId;
  readonly source: 'seller' | 'buyer' | 'third-party';
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly rightsVersion: string;
  readonly rightsAt: Date;
  readonly verdict: 'allow' | 'hold' | 'refuse';
  readonly contentKey: KeyId;
  readonly blob: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

export interface KeyRecord {
  readonly id: KeyId;
  readonly scope: 'asset' | 'content';
  /** Null once destroyed. */
  readonly wrapped: Uint8Array | null;
  readonly wrappedBy: string;
  readonly destroyedAt: Date | null;
}

export interface DesignRecord {
  readonly id: DesignId;
  readonly buyerUser: UserId;
  readonly listingId: ListingId;
  readonly versionId: ListingVersionId;
  readonly hash: string;
  readonly contentKey: KeyId;
  readonly verdict: 'allow' | 'hold' | 'refuse';
  readonly unitAmount: number;
  readonly currency: string;
  readonly quoteExpiresAt: Date;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A design with all that placing an order of it looks at. */
export interface OrderableDesign
  extends DesignRecord,
    Pick<KeyRecord, 'wrapped' | 'wrappedBy'>,
    Pick<PartRecord, 'sealed' | 'blob'> {
  readonly versionNumber: number;
  readonly document: Listing;
  readonly cardPicture: AssetId | null;
  /** Null where the listing is in the shop no more. */
  readonly sellerId: SellerId | null;
  readonly sellerName: string | null;
  readonly participation: Participation | null;
}

/** A sealed part of a design or an order: small ones lie in the row, large ones in a blob. */
export interface PartRecord {
  readonly id: string;
  readonly contentKey: KeyId;
  readonly name: string;
  readonly kind: 'design' | 'original' | 'proof';
  readonly mediaType: string;
  readonly bytes: number;
  readonly commitment: string;
  /** The commitment's salt, sealed under the same key. */
  readonly sealedSalt: Uint8Array | null;
  readonly sealed: Uint8Array | null;
  readonly blob: string | null;
  readonly destroyedAt: Date | null;
}

export interface OrderRecord {
  readonly id: OrderId;
  readonly number: string;
  readonly buyerUser: UserId;
  readonly hostLine: string;
  readonly sellerId: SellerId;
  readonly listingId: ListingId;
  readonly versionId: ListingVersionId;
  readonly state: OrderState;
  readonly contentState: 'held' | 'erasing' | 'erased';
  readonly contentKey: KeyId;
  readonly designHash: string;
  readonly quantity: number;
  readonly unitAmount: number;
  readonly currency: string;
  readonly placedAt: Date;
  readonly shipBy: Date;
  readonly startedAt: Date | null;
  readonly shippedAt: Date | null;
  readonly closedAt: Date | null;
  readonly erasedAt: Date | null;
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly reason: string | null;
}

/** An order with the names people know its parts by. */
export interface OrderRow extends OrderRecord {
  readonly sellerName: string;
  readonly versionNumber: number;
  readonly title: string;
  readonly sku: string;
  readonly cardPicture: AssetId | null;
  readonly surfaces: readonly { readonly id: string; readonly label: string }[];
}

export interface OpeningRecord {
  readonly id: OpeningId;
  readonly orderId: OrderId;
  readonly sellerId: SellerId;
  readonly userId: UserId;
  readonly userName: string;
  readonly sessionId: string;
  readonly purpose: 'production' | 'quality-check' | 'remake' | 'buyer-question';
  readonly openedAt: Date;
  readonly expiresAt: Date;
}

export interface ErasureRecord {
  readonly orderId: OrderId;
  readonly because: string;
  readonly requestedAt: Date;
  readonly keyDestroyedAt: Date | null;
  readonly partsDestroyedAt: Date | null;
  readonly certifiedAt: Date | null;
  readonly certificate: unknown;
}

export interface AuditRecord {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A signed promise of the log about itself: with `size` entries it has this root. */
export interface CheckpointRecord {
  readonly size: number;
  readonly root: Uint8Array;
  /** The signed note. */
  readonly note: string;
  readonly createdAt: Date;
}
