import type { Kysely } from 'kysely';
import type { UploadId, UploadPieceRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The pieces of an upload, in order. */
export async function piecesOf(db: Kysely<Tables>, id: UploadId): Promise<UploadPieceRecord[]> {
  return db.selectFrom('uploadPiece').selectAll().where('uploadId', '=', id).orderBy('start').execute();
}
