import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports, UploadId, UploadRecord } from '../ports.ts';
import { type OpenKey, openContentKey, partLabel } from '../steps/content-keys.ts';
import { joined, uploadPieceName } from '../steps/upload-pieces.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** So much is gathered in memory before it is sealed and stored. */
const PIECE_BYTES = 1024 * 1024;

type Needs = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs'>;

/**
 * Takes in what follows of an upload. Each piece is sealed before it reaches the disk; what arrived before the connection broke is kept, so that its
 * sender goes on there. Answers how far the upload has come.
 */
export async function continueUpload(
  ports: Needs,
  actor: Actor,
  id: UploadId,
  offset: number,
  content: AsyncIterable<Uint8Array>,
): Promise<Result<UploadRecord, Trouble>> {
  const opened = await ports.transactions.run(actor, async (store) => {
    const upload = await store.findUpload(id);
    const key = upload && upload.ownerUser === actor.user && (await openContentKey(ports, store, upload.contentKey));
    return key ? { upload, key } : undefined;
  });
  if (!opened || opened.upload.expiresAt <= ports.world.now()) return refuse('not-found');
  const { upload, key } = opened;
  if (offset !== upload.received) return refuse('upload-offset');
  let received = offset;
  let gathered: Uint8Array[] = [];
  let size = 0;
  const store = async (): Promise<boolean> => {
    if (size === 0) return true;
    const piece = joined(gathered, size);
    gathered = [];
    size = 0;
    if (!(await addPiece(ports, actor, key, id, received, piece))) return false;
    received += piece.length;
    return true;
  };
  try {
    for await (const part of content) {
      if (received + size + part.length > upload.length) return refuse('upload-too-long');
      gathered.push(part);
      size += part.length;
      if (size >= PIECE_BYTES && !(await store())) return refuse('upload-offset');
    }
  } catch {
    // The connection broke: what came is kept below.
  }
  if (!(await store())) return refuse('upload-offset');
  return ok({ ...upload, received });
}

async function addPiece(
  ports: Needs,
  actor: Actor,
  key: OpenKey,
  id: UploadId,
  start: number,
  content: Uint8Array,
): Promise<boolean> {
  const blob = ports.world.newId();
  await ports.blobs.put(blob, ports.sealing.seal(key.dataKey, partLabel(key.id, uploadPieceName(start)), content));
  let added = false;
  try {
    const piece = { uploadId: id, start, bytes: content.length, blob };
    added = await ports.transactions.run(actor, (store) => store.addPiece(piece));
    return added;
  } finally {
    if (!added) await ports.blobs.delete(blob);
  }
}
