import type { Id, SellerId, UserId } from '../../core/kernel/index.ts';
import type { KeyId } from './content.ts';

export type UploadId = Id<'upload'>;

/** An upload that comes in pieces. */
export interface UploadRecord {
  readonly id: UploadId;
  readonly ownerUser: UserId;
  readonly sellerId: SellerId | null;
  readonly kind: 'listing-picture' | 'buyer-picture';
  /** Whose a buyer's picture is. */
  readonly source: 'buyer' | 'third-party';
  readonly rightsVersion: string;
  /** Of the whole file, in bytes. */
  readonly length: number;
  /** How much of it is here. */
  readonly received: number;
  readonly contentKey: KeyId;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A sealed piece of an upload. */
export interface UploadPieceRecord {
  readonly uploadId: UploadId;
  readonly start: number;
  readonly bytes: number;
  readonly blob: string;
}
