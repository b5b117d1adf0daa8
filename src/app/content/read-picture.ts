import { type AssetId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, AssetRecord, Ports, TakenPicture } from '../ports.ts';
import { readAsset } from '../steps/read-asset.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A picture to show. `shared` says that anyone may see it, so that it may be cached. */
export interface ShownPicture {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly shared: boolean;
}

type Needs = Pick<Ports, 'transactions' | 'keys' | 'sealing' | 'blobs' | 'intake' | 'publicPictures'>;

/** A picture, at most `width` pixels wide where given. Listing pictures are public once published; the rest is for its owner. */
export async function readPicture(
  ports: Needs,
  actor: Actor,
  id: AssetId,
  width: number | undefined,
): Promise<Result<ShownPicture, Trouble>> {
  const cached = ports.publicPictures.get(`${id}/${width}`);
  if (cached) return ok({ ...cached, shared: true });
  const found = await ports.transactions.run(actor, async (store) => {
    const found = await store.findAsset(id);
    const asset = found?.kind === 'font' ? undefined : found;
    const bytes = asset && (await readAsset(ports, store, asset));
    return bytes && { asset, bytes };
  });
  if (!found) return refuse('not-found');
  const { asset, bytes } = found;
  const picture = await sized(ports, asset, bytes, width);
  const shared = asset.kind === 'listing-picture' && (await isPublished(ports, id));
  if (shared) ports.publicPictures.set(`${id}/${width}`, picture);
  return ok({ bytes: picture.bytes, mediaType: picture.mediaType, shared });
}

async function sized(
  ports: Needs,
  asset: AssetRecord,
  bytes: Uint8Array,
  width: number | undefined,
): Promise<TakenPicture> {
  const mediaType = asset.mediaType as TakenPicture['mediaType'];
  const whole = { bytes, mediaType, width: asset.width, height: asset.height, notes: [] };
  return width === undefined || width >= asset.width ? whole : ports.intake.shrinkPicture(bytes, width);
}

/** Whether anyone at all may see it: asked as anyone. */
function isPublished(ports: Needs, id: AssetId): Promise<boolean> {
  return ports.transactions.run({ kind: 'visitor' }, async (store) => (await store.findAsset(id)) !== undefined);
}
