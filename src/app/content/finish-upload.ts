import type { Result } from '../../core/kernel/index.ts';
import type { Actor, Ports, UploadId } from '../ports.ts';
import { type KeepsPictures, keepPicture, type TakenIn } from '../steps/keep-picture.ts';
import { dropUpload, openPieces } from '../steps/upload-pieces.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Takes in the whole file of an upload that has come in, through the one door for pictures, and ends the upload, whatever became of the picture. */
export async function finishUpload(
  ports: KeepsPictures & Pick<Ports, 'blobs'>,
  actor: Actor,
  id: UploadId,
): Promise<Result<TakenIn, Trouble>> {
  const read = await ports.transactions.run(actor, async (store) => {
    const upload = await store.findUpload(id);
    if (!upload || upload.ownerUser !== actor.user) return undefined;
    return { upload, bytes: upload.received === upload.length ? await openPieces(ports, store, upload) : undefined };
  });
  if (!read) return refuse('not-found');
  const { upload, bytes } = read;
  if (upload.received < upload.length) return refuse('upload-unfinished');
  if (!bytes) return refuse('not-found');
  if (upload.kind === 'listing-picture' && upload.sellerId !== actor.seller) return refuse('not-found');
  const taken = await keepPicture(ports, actor, {
    kind: upload.kind,
    bytes,
    rights: upload.rightsVersion,
    source: upload.source,
  });
  // Too many pictures at once is no verdict: the file stays for another try.
  if (taken.ok || taken.error.because !== 'picture-refused' || !/Wait a minute/.test(taken.error.detail ?? ''))
    await dropUpload(ports, upload);
  return taken;
}
