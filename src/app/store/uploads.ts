import type { UserId } from '../../core/kernel/index.ts';
import type * as r from '../records/index.ts';

/** Uploads that come in pieces. */
export interface UploadStore {
  insertUpload(upload: r.UploadRecord): Promise<void>;
  /** How many this person has open; held for this transaction, so that two at once are both counted. */
  countOpenUploads(owner: UserId, now: Date): Promise<number>;
  findUpload(id: r.UploadId): Promise<r.UploadRecord | undefined>;
  /** Adds the next piece and moves the offset behind it; false if the upload does not stand where the piece begins. */
  addPiece(piece: r.UploadPieceRecord): Promise<boolean>;
  /** The pieces, in order. */
  piecesOf(id: r.UploadId): Promise<r.UploadPieceRecord[]>;
  expiredUploads(now: Date, limit: number): Promise<r.UploadRecord[]>;
  deleteUpload(id: r.UploadId): Promise<void>;
}
