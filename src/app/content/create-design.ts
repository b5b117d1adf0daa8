import {
  type DesignId,
  documentHash,
  type ListingId,
  type Money,
  type OrderId,
  ok,
  type Problem,
  type Result,
  toHex,
} from '../../core/kernel/index.ts';
import { canCorrect, type Quote, quoteText } from '../../core/order/index.ts';
import { type Design, type Price, parseDesign, priceDesign } from '../../core/template/index.ts';
import type { Actor, DesignRecord, PartRecord, Ports, Store, VersionRecord } from '../ports.ts';
import { newContentKey } from '../steps/content-keys.ts';
import { type Part, sealPart } from '../steps/content-parts.ts';
import { DESIGN_PART, type DesignContent, proofPart } from '../steps/design-content.ts';
import { gatherFonts } from '../steps/gather-fonts.ts';
import { type GatheredPictures, gatherPictures, type KeptOriginals } from '../steps/gather-pictures.ts';
import { keptOriginals } from '../steps/kept-originals.ts';
import { screenValues } from '../steps/screen-values.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A design that can be ordered, as its buyer sees it. */
export interface MadeDesign {
  readonly design: DesignRecord;
  readonly version: VersionRecord;
  readonly price: Price;
  readonly warnings: readonly Problem[];
  readonly quote: Quote & { readonly signature: string };
}

/** A design on its way: choices for one published version. */
export interface DesignBody {
  readonly listing: ListingId;
  readonly version: number;
  readonly values: unknown;
  /** The order this corrects: made for the version that was bought, whatever the shop has now. */
  readonly order?: OrderId | undefined;
}

type Needs = Pick<
  Ports,
  'transactions' | 'world' | 'drawing' | 'keys' | 'sealing' | 'blobs' | 'seals' | 'settings' | 'wordLists'
>;

/**
 * Makes a design of a buyer's choices: validated, screened, priced, and drawn by the same core the buyer's page drew with.
 * Choices, pictures and proof are sealed under one new key, which becomes the order's own when it is ordered.
 */
export async function createDesign(ports: Needs, actor: Actor, body: DesignBody): Promise<Result<MadeDesign, Trouble>> {
  const { user } = actor;
  if (!user) return refuse('not-signed-in');
  const read = await ports.transactions.run(actor, async (store): Promise<Result<Read, Trouble>> => {
    const found = await versionFor(ports, store, actor, body);
    if (!found.ok) return found;
    const { version, kept } = found.value;
    const design = parseDesign(version.document.template, { listing: body.listing, values: body.values });
    if (!design.ok) return refuse('design-invalid', { problems: design.error });
    const gathered = await gatherPictures(ports, store, version.document.template, design.value.values, kept);
    if (gathered.problems.length > 0) return refuse('design-invalid', { problems: gathered.problems });
    const { template } = version.document;
    const fonts = await gatherFonts(ports, store, version.sellerId, template, design.value.values);
    return ok({ version, design: design.value, gathered, fonts });
  });
  if (!read.ok) return read;
  const { version, design, gathered, fonts } = read.value;
  const { template, price: base, title } = version.document;
  if (!base) return refuse('listing-not-live');

  const screened = screenValues(template, design.values, await ports.wordLists.current());
  if (screened.verdict === 'refuse') return refuse('content-refused', { problems: screened.problems });

  const input = { template, values: design.values, pictures: gathered.pictures, fonts };
  const drawn = await ports.drawing.problems(input);
  if (drawn.errors.length > 0) return refuse('design-invalid', { problems: drawn.errors });
  const proofs = await ports.drawing.proof(input);

  const price = priceDesign(template, base, title, design.values);
  const warnings = [...drawn.warnings, ...screened.problems];
  const now = ports.world.now();
  const key = await newContentKey(ports, 'content');
  const salt = toHex(ports.world.randomBytes(16));
  const content: DesignContent = {
    salt,
    values: design.values,
    price,
    warnings,
    originals: Object.fromEntries(gathered.originals.map(({ field, asset }) => [asset.id, `original/${field}`])),
  };
  const parts: Part[] = [
    {
      name: DESIGN_PART,
      kind: 'design',
      mediaType: 'application/json',
      bytes: new TextEncoder().encode(JSON.stringify(content)),
    },
    ...gathered.originals.map(({ field, asset, bytes }) => ({
      name: `original/${field}`,
      kind: 'original' as const,
      mediaType: asset.mediaType,
      bytes,
    })),
    ...template.surfaces.flatMap((surface, index) => {
      const proof = proofs[index];
      return proof
        ? [{ name: proofPart(surface.id), kind: 'proof' as const, mediaType: proof.mediaType, bytes: proof.bytes }]
        : [];
    }),
  ];
  const record: DesignRecord = {
    id: ports.world.newId() as DesignId,
    buyerUser: user,
    listingId: version.listingId,
    versionId: version.id,
    hash: hashOf(version, design, salt),
    contentKey: key.id,
    verdict:
      screened.verdict === 'hold' || gathered.originals.some(({ asset }) => asset.verdict === 'hold')
        ? 'hold'
        : 'allow',
    unitAmount: price.unit.amount,
    currency: price.unit.currency,
    quoteExpiresAt: new Date(now.getTime() + ports.settings.quoteMinutes * 60_000),
    createdAt: now,
    expiresAt: new Date(now.getTime() + ports.settings.designHours * 3_600_000),
  };
  const sealed: PartRecord[] = [];
  try {
    for (const part of parts) sealed.push(await sealPart(ports, key, part));
    await ports.transactions.run(actor, async (store) => {
      await key.keep(store);
      await store.insertDesign(record);
      await store.insertParts(sealed);
      const uploads = gathered.originals.filter((one) => !one.kept);
      await store.noteUses(key.id, [...new Set(uploads.map(({ asset }) => asset.id))]);
    });
  } catch (error) {
    await ports.blobs.delete(...sealed.flatMap(({ blob }) => blob ?? []));
    throw error;
  }
  return ok({ design: record, version, price, warnings, quote: quoteFor(ports, record, price.unit) });
}

/** The version a design is made for: the one in the shop, or the one an order being corrected has frozen, with its pictures. */
async function versionFor(
  ports: Needs,
  store: Store,
  actor: Actor,
  { listing, version: number, order: id }: DesignBody,
): Promise<Result<{ version: VersionRecord; kept?: KeptOriginals }, Trouble>> {
  if (id === undefined) {
    if (!(await store.findInShop(listing))) return refuse('listing-not-live');
    const version = await store.findVersionByNumber(listing, number);
    return version
      ? ok({ version })
      : refuse('listing-not-live', { detail: 'The seller changed this product. Open its page again.' });
  }
  const order = await store.findOrder(id);
  if (!order || order.buyerUser !== actor.user) return refuse('not-found');
  if (!canCorrect(order.state)) return refuse('move-not-allowed', { detail: 'It is being made already.' });
  const version = await store.findVersion(order.versionId);
  const kept = await keptOriginals(ports, store, order);
  if (!version || !kept || version.listingId !== listing || version.number !== number) return refuse('not-found');
  return ok({ version, kept });
}

interface Read {
  readonly version: VersionRecord;
  readonly design: Design;
  readonly gathered: GatheredPictures;
  /** The seller's own fonts it is drawn with. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

/**
 * One name for these choices on this version: whoever holds the hash can tell whether anything was changed. The salt is
 * sealed with the choices and goes with them: from a hash that stays behind nobody can try names until one fits.
 */
function hashOf(version: VersionRecord, design: Design, salt: string): string {
  return documentHash({ version: version.hash, values: design.values, salt });
}

function quoteFor(ports: Pick<Ports, 'seals'>, record: DesignRecord, unit: Money): Quote & { signature: string } {
  const quote = { design: record.id, hash: record.hash, unit, expiresAt: record.quoteExpiresAt.toISOString() };
  return { ...quote, signature: ports.seals.sign(quoteText(quote)) };
}
