import { type AssetId, ok, type Result } from '../core/kernel/index.ts';
import type { Actor, Ports } from './ports.ts';
import { readAsset } from './steps/read-asset.ts';
import { refuse, type Trouble } from './trouble.ts';

/** A picture to show. `shared` says that anyone may see it, so that it may be cached outside. */
export interface ShownPicture {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly shared: boolean;
}

/** A picture, at most `width` pixels wide where given. Listing pictures are public once published; the rest is for its owner. */
export async function readPicture(
  ports: Pick<Ports, 'transactions' | 'keys' | 'sealing' | 'blobs' | 'intake'>,
  actor: Actor,
  id: AssetId,
  width: number | undefined,
): Promise<Result<ShownPicture, Trouble>> {
  const found = await ports.transactions.run(actor, async (store) => {
    const asset = await store.findAsset(id);
    const bytes = asset && (await readAsset(ports, store, asset));
    return bytes && { asset, bytes };
  });
  if (!found) return refuse('not-found');
  const { asset, bytes } = found;
  const shared = asset.kind === 'listing-picture';
  if (width === undefined || width >= asset.width) return ok({ bytes, mediaType: asset.mediaType, shared });
  const small = await ports.intake.shrinkPicture(bytes, width);
  return ok({ bytes: small.bytes, mediaType: small.mediaType, shared });
}
