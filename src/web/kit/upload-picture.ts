import type { AssetBody } from '../../http/contract/index.ts';
import { sendForm } from './send-form.ts';
import type { UploadPurpose } from './upload-purpose.ts';

/** Files above this are sent in pieces; sending a smaller one again costs less than asking for each piece. */
const IN_PIECES_ABOVE = 1024 * 1024;

/** Sends one picture through intake: a big one in pieces, so that it goes on after a lost connection. Throws `ApiFailure`; an abort throws AbortError. */
export async function uploadPicture(file: Blob, purpose: UploadPurpose): Promise<AssetBody> {
  if (file.size <= IN_PIECES_ABOVE) return uploadAtOnce(file, purpose);
  const { uploadInPieces } = await import('./upload-in-pieces.ts');
  return uploadInPieces(file, purpose);
}

function uploadAtOnce(file: Blob, purpose: UploadPurpose): Promise<AssetBody> {
  const form = new FormData();
  // Fields before the file: the server decides by them while the file still streams in.
  form.set('kind', purpose.kind);
  form.set('rights', purpose.rights);
  if (purpose.source) form.set('source', purpose.source);
  if (purpose.seller) form.set('seller', purpose.seller);
  form.set('file', file);
  return sendForm<AssetBody>('/v1/assets', form, purpose);
}
