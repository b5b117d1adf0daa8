import type { Actor, Ports, Store, UploadRecord } from '../ports.ts';
import { openContentKey, partLabel } from './content-keys.ts';

const JOB: Actor = { kind: 'system' };

/** The name a piece of an upload is sealed under. */
export function uploadPieceName(start: number): string {
  return `piece/${start}`;
}

/** Several stretches of bytes as one. */
export function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The whole file of an upload. Undefined if a piece or the key is gone. */
export async function openPieces(
  ports: Pick<Ports, 'keys' | 'sealing' | 'blobs'>,
  store: Store,
  upload: UploadRecord,
): Promise<Uint8Array | undefined> {
  const key = await openContentKey(ports, store, upload.contentKey);
  if (!key) return undefined;
  const parts: Uint8Array[] = [];
  for (const { start, blob } of await store.piecesOf(upload.id)) {
    const sealed = await ports.blobs.get(blob);
    if (!sealed) return undefined;
    parts.push(ports.sealing.open(key.dataKey, partLabel(key.id, uploadPieceName(start)), sealed));
  }
  return joined(parts, upload.length);
}

/** Ends an upload: its key is destroyed first, then its pieces go. */
export async function dropUpload(
  ports: Pick<Ports, 'transactions' | 'world' | 'blobs'>,
  upload: UploadRecord,
): Promise<void> {
  const pieces = await ports.transactions.run(JOB, async (store) => {
    await store.destroyKey(upload.contentKey, ports.world.now());
    return store.piecesOf(upload.id);
  });
  // A file deleted twice is deleted; a row that went first would leave files nobody knows of.
  await ports.blobs.delete(...pieces.map(({ blob }) => blob));
  await ports.transactions.run(JOB, (store) => store.deleteUpload(upload.id));
}
