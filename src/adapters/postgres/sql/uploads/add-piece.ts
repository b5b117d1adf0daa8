import type { Kysely } from 'kysely';
import type { UploadPieceRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Adds the next piece and moves the offset behind it; false if the upload does not stand where the piece begins. Of two senders at once one wins. */
export async function addPiece(db: Kysely<Tables>, piece: UploadPieceRecord): Promise<boolean> {
  const moved = await db
    .updateTable('upload')
    .set({ received: piece.start + piece.bytes })
    .where('id', '=', piece.uploadId)
    .where('received', '=', piece.start)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return false;
  await db.insertInto('uploadPiece').values(piece).execute();
  return true;
}
