import { RIGHTS_STATEMENT } from '../../core/content/index.ts';
import { type AssetId, ok, type Result, sha256Hex, type UserId } from '../../core/kernel/index.ts';
import type { Actor, AssetRecord, FreshPicture, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';
import { newContentKey, partLabel } from './content-keys.ts';
import { type JudgedPicture, judgePicture } from './judge-picture.ts';
import { logAct } from './log-act.ts';

/** A picture on its way in. */
export interface PictureOnItsWay {
  readonly kind: Exclude<AssetRecord['kind'], 'font'>;
  readonly bytes: Uint8Array;
  /** Version of the rights statement its supplier agreed to. Nothing is taken in without. */
  readonly rights: string;
  /** Whose a buyer's picture is; their own where absent. */
  readonly source?: 'buyer' | 'third-party' | undefined;
}

/** What keeping a picture needs. */
export type KeepsPictures = Pick<
  Ports,
  'transactions' | 'world' | 'intake' | 'pictureLists' | 'pictureJudges' | 'keys' | 'sealing' | 'blobs' | 'settings'
>;

/** A picture taken in, with what its sender should know: that only its first frame is used, that a person will look at it. */
export type TakenIn = AssetRecord & Pick<PictureOnItsWay, 'kind'> & { readonly notes: readonly PictureNote[] };

/** A note with a code that pages have words for. */
export interface PictureNote {
  readonly code: 'first-frame' | 'held';
  readonly message: string;
}

/**
 * Judges a picture by its content, makes it safe, screens it, and seals it under a key of its own before anything reaches the disk.
 * What no design or listing uses expires. A refused picture is not kept; what it is known by is.
 */
export async function keepPicture(
  ports: KeepsPictures,
  actor: Actor,
  picture: PictureOnItsWay,
): Promise<Result<TakenIn, Trouble>> {
  const { user } = actor;
  if (!user) return refuse('not-signed-in');
  if (picture.rights !== RIGHTS_STATEMENT.version) return refuse('rights-not-stated');
  const taken = await ports.intake.takePicture(picture.bytes);
  if (!taken.ok) {
    return refuse('picture-refused', {
      detail: taken.error.message,
      problems: [{ path: '/file', message: taken.error.message }],
    });
  }
  const sha256 = sha256Hex(taken.value.bytes);
  const judged = await judgePicture(ports, taken.value, sha256);
  if (judged.verdict === 'refuse') {
    await noteRefused(ports, actor, user, picture, taken.value, sha256, judged);
    return refuse('content-refused', { problems: judged.messages.map((message) => ({ path: '/file', message })) });
  }
  const asset = await sealAsset(ports, actor, user, picture, taken.value, sha256, judged);
  const notes: PictureNote[] = [
    // The only thing that intake has to say of a picture it takes.
    ...taken.value.notes.map((message) => ({ code: 'first-frame' as const, message })),
    ...judged.messages.map((message) => ({ code: 'held' as const, message })),
  ];
  return ok({ ...asset, notes });
}

async function sealAsset(
  ports: KeepsPictures,
  actor: Actor,
  user: UserId,
  { kind, rights, source }: PictureOnItsWay,
  { look, bytes, mediaType, width, height }: FreshPicture,
  sha256: string,
  { verdict, codes }: JudgedPicture,
): Promise<AssetRecord & Pick<PictureOnItsWay, 'kind'>> {
  const key = await newContentKey(ports, 'asset');
  const now = ports.world.now();
  // What a seller shows, in the shop or to the operator, is the seller's; the rest is a buyer's own.
  const forListing = kind !== 'buyer-picture';
  const asset = {
    id: ports.world.newId() as AssetId,
    kind,
    sellerId: forListing ? (actor.seller ?? null) : null,
    ownerUser: user,
    source: forListing ? ('seller' as const) : (source ?? ('buyer' as const)),
    mediaType,
    width,
    height,
    bytes: bytes.length,
    sha256,
    rightsVersion: rights,
    rightsAt: now,
    verdict,
    reasons: codes,
    fingerprints: look.kept,
    contentKey: key.id,
    blob: ports.world.newId(),
    createdAt: now,
    expiresAt: new Date(now.getTime() + ports.settings.uploadHours * 3_600_000),
  };
  await ports.blobs.put(asset.blob, ports.sealing.seal(key.dataKey, partLabel(key.id, 'asset'), bytes));
  try {
    await ports.transactions.run(actor, async (store) => {
      await key.keep(store);
      await store.insertAsset(asset);
      await logAct(ports, store, actor, {
        act: 'picture-taken-in',
        subject: ['asset', asset.id],
        detail: { kind, rights, verdict, reasons: codes },
      });
    });
  } catch (error) {
    await ports.blobs.delete(asset.blob);
    throw error;
  }
  return asset;
}

/** Keeps what a refused picture is known by: whoever sends it again, or the like, is recognised. */
async function noteRefused(
  ports: KeepsPictures,
  actor: Actor,
  user: UserId,
  { kind }: PictureOnItsWay,
  { look }: FreshPicture,
  sha256: string,
  { codes }: JudgedPicture,
): Promise<void> {
  const id = ports.world.newId();
  await ports.transactions.run(actor, async (store) => {
    await store.insertRefused({
      id,
      kind,
      ownerUser: user,
      sellerId: kind === 'listing-picture' ? (actor.seller ?? null) : null,
      sha256,
      fingerprints: look.kept,
      reasons: codes,
      refusedAt: ports.world.now(),
    });
    await logAct(ports, store, actor, {
      act: 'picture-refused',
      subject: ['refused-picture', id],
      detail: { kind, reasons: codes },
    });
  });
}
