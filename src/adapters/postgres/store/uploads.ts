import type { Kysely } from 'kysely';
import type { UploadStore } from '../../../app/ports.ts';
import { addPiece } from '../sql/uploads/add-piece.ts';
import { countOpenUploads } from '../sql/uploads/count-open-uploads.ts';
import { deleteUpload } from '../sql/uploads/delete-upload.ts';
import { expiredUploads } from '../sql/uploads/expired-uploads.ts';
import { findUpload } from '../sql/uploads/find-upload.ts';
import { insertUpload } from '../sql/uploads/insert-upload.ts';
import { piecesOf } from '../sql/uploads/pieces-of.ts';
import type { Tables } from '../tables.ts';

/** Uploads that come in pieces. */
export function uploadStore(db: Kysely<Tables>): UploadStore {
  return {
    insertUpload: (...args) => insertUpload(db, ...args),
    countOpenUploads: (...args) => countOpenUploads(db, ...args),
    findUpload: (...args) => findUpload(db, ...args),
    addPiece: (...args) => addPiece(db, ...args),
    piecesOf: (...args) => piecesOf(db, ...args),
    expiredUploads: (...args) => expiredUploads(db, ...args),
    deleteUpload: (...args) => deleteUpload(db, ...args),
  };
}
