import { RIGHTS_STATEMENT } from '../../core/content/index.ts';
import { type AssetId, ok, type Result, sha256Hex } from '../../core/kernel/index.ts';
import type { Actor, AssetRecord, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';
import { newContentKey, partLabel } from './content-keys.ts';
import { logAct } from './log-act.ts';

/** A picture on its way in. */
export interface PictureOnItsWay {
  readonly kind: AssetRecord['kind'];
  readonly bytes: Uint8Array;
  /** Version of the rights statement its supplier agreed to. Nothing is taken in without. */
  readonly rights: string;
}

/** What keeping a picture needs. */
export type KeepsPictures = Pick<
  Ports,
  'transactions' | 'world' | 'intake' | 'keys' | 'sealing' | 'blobs' | 'settings'
>;

/**
 * Judges a picture by its content, makes it safe, and seals it under a key of its own before anything reaches the disk.
 * What no design or listing uses expires.
 */
export async function keepPicture(
  ports: KeepsPictures,
  actor: Actor,
  picture: PictureOnItsWay,
): Promise<Result<AssetRecord, Trouble>> {
  const { user } = actor;
  if (!user) return refuse('not-signed-in');
  if (picture.rights !== RIGHTS_STATEMENT.version) return refuse('rights-not-stated');
  const forListing = picture.kind === 'listing-picture';
  const taken = await ports.intake.takePicture(picture.bytes);
  if (!taken.ok) {
    return refuse('picture-refused', {
      detail: taken.error.message,
      problems: [{ path: '/file', message: taken.error.message }],
    });
  }
  const key = await newContentKey(ports, 'asset');
  const now = ports.world.now();
  const asset: AssetRecord = {
    id: ports.world.newId() as AssetId,
    kind: picture.kind,
    sellerId: forListing ? (actor.seller ?? null) : null,
    ownerUser: user,
    source: forListing ? 'seller' : 'buyer',
    mediaType: taken.value.mediaType,
    width: taken.value.width,
    height: taken.value.height,
    bytes: taken.value.bytes.length,
    sha256: sha256Hex(taken.value.bytes),
    rightsVersion: picture.rights,
    rightsAt: now,
    verdict: 'allow',
    contentKey: key.id,
    blob: ports.world.newId(),
    createdAt: now,
    expiresAt: new Date(now.getTime() + ports.settings.uploadHours * 3_600_000),
  };
  await ports.blobs.put(asset.blob, ports.sealing.seal(key.dataKey, partLabel(key.id, 'asset'), taken.value.bytes));
  try {
    await ports.transactions.run(actor, async (store) => {
      await key.keep(store);
      await store.insertAsset(asset);
      await logAct(ports, store, actor, {
        act: 'picture-taken-in',
        subject: ['asset', asset.id],
        detail: { kind: asset.kind, rights: asset.rightsVersion, verdict: asset.verdict },
      });
    });
  } catch (error) {
    await ports.blobs.delete(asset.blob);
    throw error;
  }
  return ok(asset);
}
