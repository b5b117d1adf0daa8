import { canonicalJson, type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, DrawnFile, OpeningId, OrderRow, Ports, Store } from '../ports.ts';
import { openContentKey } from '../steps/content-keys.ts';
import { openPart } from '../steps/content-parts.ts';
import { DESIGN_PART, type DesignContent } from '../steps/design-content.ts';
import { gatherPictures } from '../steps/gather-pictures.ts';
import { logAct } from '../steps/log-act.ts';
import { openDesignContent } from '../steps/open-design.ts';
import { requireOpening } from '../steps/require-opening.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A production pack: its files, and what to call the ZIP. */
export interface ProductionPack {
  readonly name: string;
  readonly zip: AsyncIterable<Uint8Array>;
}

type Needs = Pick<Ports, 'transactions' | 'world' | 'keys' | 'sealing' | 'blobs' | 'drawing' | 'packing'>;

const EXTENSION: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

/**
 * The print-ready files of an order, drawn from its sealed choices and the version bought, within a running opening of
 * this very session. Nothing is written to disk in the clear: the ZIP leaves as a stream. Each download is logged.
 */
export async function openProductionPack(
  ports: Needs,
  actor: Actor,
  id: OrderId,
  openingId: OpeningId,
): Promise<Result<ProductionPack, Trouble>> {
  const read = await ports.transactions.run(actor, async (store): Promise<Result<Unsealed, Trouble>> => {
    const order = await store.findOrder(id);
    if (!order || order.sellerId !== actor.seller) return refuse('not-found');
    if (order.contentState !== 'held') return refuse('content-erased');
    const opening = await requireOpening(ports, store, actor, id, openingId);
    if (!opening.ok) return opening;
    const unsealed = await unseal(ports, store, order);
    if (!unsealed) return refuse('content-erased');
    await logAct(ports, store, actor, {
      act: 'pack-downloaded',
      subject: ['order', id],
      detail: { opening: openingId },
    });
    return ok(unsealed);
  });
  if (!read.ok) return read;
  const { order, template, content, pictures, files } = read.value;
  const drawn = await ports.drawing.productionFiles({ template, values: content.values, pictures });
  return ok({ name: `${order.number}.zip`, zip: ports.packing.zip([...drawn, ...files]) });
}

interface Unsealed {
  readonly order: OrderRow;
  readonly template: Parameters<Ports['drawing']['proof']>[0]['template'];
  readonly content: DesignContent;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Originals and the choices, as they go into the pack. */
  readonly files: readonly DrawnFile[];
}

async function unseal(ports: Needs, store: Store, order: OrderRow): Promise<Unsealed | undefined> {
  const key = await openContentKey(ports, store, order.contentKey);
  const version = await store.findVersion(order.versionId);
  if (!key || !version) return undefined;
  const { template } = version.document;
  const parts = await store.partsOf(order.contentKey);
  const choices = parts.find((part) => part.name === DESIGN_PART);
  const content = choices && (await openDesignContent(ports, key, choices));
  const originals = new Map<string, Uint8Array>();
  const files: DrawnFile[] = [];
  // The proof stays sealed: the pack is drawn anew from what was chosen.
  for (const part of parts.filter(({ kind }) => kind === 'original')) {
    const bytes = await openPart(ports, key, part);
    if (!bytes) return undefined;
    originals.set(part.name, bytes);
    files.push({ name: `${part.name}.${EXTENSION[part.mediaType] ?? 'bin'}`, mediaType: part.mediaType, bytes });
  }
  if (!content) return undefined;
  const bought = {
    order: order.number,
    listing: version.document.id,
    version: version.number,
    quantity: order.quantity,
  };
  const text = canonicalJson({ ...bought, hash: order.designHash, salt: content.salt, values: content.values });
  files.push({ name: 'design.json', mediaType: 'application/json', bytes: new TextEncoder().encode(text) });
  // The seller's own photos come from the listing, the buyer's from the order: not from the upload, which may be gone.
  const gathered = await gatherPictures(ports, store, template, withoutUploads(content));
  for (const [ref, part] of Object.entries(content.originals)) {
    const bytes = originals.get(part);
    if (bytes) gathered.pictures.set(ref, bytes);
  }
  return { order, template, content, pictures: gathered.pictures, files };
}

function withoutUploads(content: DesignContent): DesignContent['values'] {
  return Object.fromEntries(Object.entries(content.values).filter(([, value]) => !('image' in value)));
}
