import { RIGHTS_STATEMENT } from '../../core/content/index.ts';
import { type AssetId, ok, type Result, type SellerId, sha256Hex, type UserId } from '../../core/kernel/index.ts';
import { FONT_CATALOGUE } from '../../core/render/index.ts';
import type { Actor, AssetRecord, FontRecord, Ports, TakenFont } from '../ports.ts';
import { newContentKey, partLabel } from '../steps/content-keys.ts';
import { logAct } from '../steps/log-act.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A font on its way in. */
export interface FontOnItsWay {
  readonly bytes: Uint8Array;
  /** Version of the rights statement its supplier agreed to. Nothing is taken in without. */
  readonly rights: string;
}

type Needs = Pick<Ports, 'transactions' | 'world' | 'fonts' | 'keys' | 'sealing' | 'blobs'>;

/** Most fonts of one seller. */
const MOST_FONTS = 100;
const LONGEST_NAME = 80;

/**
 * The one door for fonts: sanitised, every letter drawn, embedding rights respected; sealed under a key of its own before
 * anything reaches the disk. It stays on the seller's shelf until it is taken off; nothing else of theirs expires either.
 */
export async function takeInFont(
  ports: Needs,
  actor: Actor,
  { bytes, rights }: FontOnItsWay,
): Promise<Result<FontRecord, Trouble>> {
  const { user } = actor;
  if (!user) return refuse('not-signed-in');
  const shelf = await ports.transactions.run(actor, async (store) => {
    const seller = await requireFeature(ports, store, actor, 'list');
    return seller.ok ? ok({ seller: seller.value.id, fonts: await store.fontsOf(seller.value.id) }) : seller;
  });
  if (!shelf.ok) return shelf;
  if (rights !== RIGHTS_STATEMENT.version) return refuse('rights-not-stated');
  const { seller, fonts } = shelf.value;
  if (fonts.length >= MOST_FONTS) return refuseFont(`You have ${MOST_FONTS} fonts. Take one off your shelf first.`);
  const taken = await ports.fonts.take(bytes);
  if (!taken.ok) return refuseFont(taken.error.message);
  return ok(await keep(ports, actor, user, seller, fonts, taken.value, rights));
}

function refuseFont(message: string): Result<never, Trouble> {
  return refuse('font-refused', { detail: message, problems: [{ path: '/file', message }] });
}

async function keep(
  ports: Needs,
  actor: Actor,
  user: UserId,
  seller: SellerId,
  fonts: readonly FontRecord[],
  taken: TakenFont,
  rights: string,
): Promise<FontRecord> {
  const key = await newContentKey(ports, 'asset');
  const now = ports.world.now();
  const asset: AssetRecord = {
    id: ports.world.newId() as AssetId,
    kind: 'font',
    sellerId: seller,
    ownerUser: user,
    source: 'seller',
    mediaType: taken.mediaType,
    width: 0,
    height: 0,
    bytes: taken.bytes.length,
    sha256: sha256Hex(taken.bytes),
    rightsVersion: rights,
    rightsAt: now,
    verdict: 'allow',
    reasons: [],
    fingerprints: [],
    contentKey: key.id,
    blob: ports.world.newId(),
    createdAt: now,
    expiresAt: null,
  };
  const font: FontRecord = {
    assetId: asset.id,
    sellerId: seller,
    family: freeName(taken.family, fonts),
    characters: taken.characters,
    scripts: taken.scripts,
    licence: taken.licence?.slice(0, 500) ?? null,
    addedAt: now,
  };
  await ports.blobs.put(asset.blob, ports.sealing.seal(key.dataKey, partLabel(key.id, 'asset'), taken.bytes));
  try {
    await ports.transactions.run(actor, async (store) => {
      await key.keep(store);
      await store.insertAsset(asset);
      await store.insertFont(font);
      await logAct(ports, store, actor, {
        act: 'font-taken-in',
        subject: ['asset', asset.id],
        detail: { rights, characters: font.characters },
      });
    });
  } catch (error) {
    await ports.blobs.delete(asset.blob);
    throw error;
  }
  return font;
}

/** The font's own name without odd characters, numbered where the catalogue or the seller has one of that name: a listing must mean one font by it. */
function freeName(own: string, fonts: readonly FontRecord[]): string {
  const plain = own
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} .&'+-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME - 4);
  const name = plain === '' ? 'My font' : plain;
  const used = new Set([...FONT_CATALOGUE, ...fonts].map(({ family }) => family.toLowerCase()));
  let free = name;
  for (let n = 2; used.has(free.toLowerCase()); n += 1) free = `${name} ${n}`;
  return free;
}
