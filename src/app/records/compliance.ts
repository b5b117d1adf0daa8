import type { AssetId, Id, ListingId, ListingVersionId, SellerId, UserId } from '../../core/kernel/index.ts';
import type { KeyId } from './content.ts';

export type DocumentId = Id<'document'>;
export type PrefixId = Id<'company-prefix'>;
export type ExemptionId = Id<'gtin-exemption'>;

/** A seller's document: what a law asks for, or evidence. Its bytes are sealed. */
export interface DocumentRecord {
  readonly id: DocumentId;
  readonly sellerId: SellerId;
  readonly requirement: string;
  readonly document: string;
  readonly title: string;
  readonly contentKey: KeyId;
  readonly blob: string;
  readonly mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
  readonly bytes: number;
  readonly pages: number;
  readonly sha256: string;
  readonly declaration: string;
  readonly state: 'submitted' | 'accepted' | 'declined' | 'expired';
  readonly expiresAt: Date;
  readonly uploadedBy: UserId;
  readonly uploadedAt: Date;
  readonly decidedBy: UserId | null;
  readonly decidedAt: Date | null;
  readonly reasons: string | null;
}

/** A listing that left the shop because it lacks a document or an exemption. */
export interface ComplianceStopRecord {
  readonly id: string;
  readonly listingId: ListingId;
  readonly sellerId: SellerId;
  readonly versionId: ListingVersionId;
  readonly gtin: string | null;
  readonly requirement: string;
  readonly stoppedAt: Date;
  readonly returnedAt: Date | null;
}

/** A company prefix that a seller says is theirs. */
export interface PrefixRecord {
  readonly id: PrefixId;
  readonly sellerId: SellerId;
  readonly prefix: string;
  readonly sampleGtin: string | null;
  readonly evidence: DocumentId | null;
  readonly state: 'in-review' | 'verified' | 'declined';
  readonly verifiedBy: 'registry' | 'person' | 'approval' | null;
  readonly trouble: 'unknown' | 'licensee-differs' | 'taken' | 'inactive' | null;
  readonly requestedBy: UserId;
  readonly requestedAt: Date;
  readonly decidedBy: UserId | null;
  readonly decidedAt: Date | null;
  readonly reasons: string | null;
}

/** Leave to list a brand's products of a category without GTINs. */
export interface ExemptionRecord {
  readonly id: ExemptionId;
  readonly sellerId: SellerId;
  readonly brand: string;
  readonly category: string;
  readonly photos: readonly AssetId[];
  readonly reason: string;
  readonly state: 'in-review' | 'granted' | 'declined' | 'expired';
  readonly reference: string | null;
  readonly expiresAt: Date | null;
  readonly requestedBy: UserId;
  readonly requestedAt: Date;
  readonly decidedBy: UserId | null;
  readonly decidedAt: Date | null;
  readonly reasons: string | null;
}
