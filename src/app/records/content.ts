import type { AssetId, DesignId, Id, ListingId, ListingVersionId, SellerId, UserId } from '../../core/kernel/index.ts';
import type { Listing } from '../../core/listing/index.ts';
import type { Participation } from '../../core/program/index.ts';

export type KeyId = Id<'content-key'>;

export interface AssetRecord {
  readonly id: AssetId;
  readonly kind: 'listing-picture' | 'buyer-picture' | 'font' | 'evidence-photo';
  readonly sellerId: SellerId | null;
  readonly ownerUser: UserId;
  readonly source: 'seller' | 'buyer' | 'third-party';
  readonly mediaType: string;
  /** Pixels; 0 for a font. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly rightsVersion: string;
  readonly rightsAt: Date;
  readonly verdict: 'allow' | 'hold' | 'refuse';
  /** Codes of what held it. */
  readonly reasons: readonly string[];
  /** Perceptual fingerprints, 64 hexadecimal digits each: whole first, then slightly cropped. Empty where it is too plain. */
  readonly fingerprints: readonly string[];
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
  readonly kind: 'design' | 'original' | 'proof' | 'report' | 'check';
  readonly mediaType: string;
  readonly bytes: number;
  readonly commitment: string;
  /** The commitment's salt, sealed under the same key. */
  readonly sealedSalt: Uint8Array | null;
  readonly sealed: Uint8Array | null;
  readonly blob: string | null;
  readonly destroyedAt: Date | null;
}
