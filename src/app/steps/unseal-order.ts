import { canonicalJson } from '../../core/kernel/index.ts';
import type { Template } from '../../core/template/index.ts';
import type { DrawingInput, DrawnFile, OrderRow, Ports, Store } from '../ports.ts';
import { openContentKey } from './content-keys.ts';
import { openPart } from './content-parts.ts';
import { DESIGN_PART, type DesignContent } from './design-content.ts';
import { gatherFonts } from './gather-fonts.ts';
import { gatherPictures } from './gather-pictures.ts';
import { openDesignContent } from './open-design.ts';

/** An order's content in the open, in memory only: what it is drawn from, and the files that go along. */
export interface UnsealedOrder {
  readonly order: OrderRow;
  readonly template: Template;
  readonly input: DrawingInput;
  /** Originals and the choices, as they go into the pack. */
  readonly files: readonly DrawnFile[];
}

const EXTENSION: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

/** Opens all of an order's content. Undefined if it is destroyed or if this actor may not read its key: the database decides. */
export async function unsealOrder(
  ports: Pick<Ports, 'keys' | 'sealing' | 'blobs'>,
  store: Store,
  order: OrderRow,
): Promise<UnsealedOrder | undefined> {
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
  const fonts = await gatherFonts(ports, store, order.sellerId, template, content.values);
  return { order, template, input: { template, values: content.values, pictures: gathered.pictures, fonts }, files };
}

function withoutUploads(content: DesignContent): DesignContent['values'] {
  return Object.fromEntries(Object.entries(content.values).filter(([, value]) => !('image' in value)));
}
