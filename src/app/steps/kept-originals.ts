import type { AssetId } from '../../core/kernel/index.ts';
import type { AssetRecord, OrderRecord, Ports, Store } from '../ports.ts';
import { openContentKey } from './content-keys.ts';
import { openPart } from './content-parts.ts';
import { DESIGN_PART } from './design-content.ts';
import type { KeptOriginals } from './gather-pictures.ts';
import { openDesignContent } from './open-design.ts';

/** The pictures frozen in an order, by the reference its choices use: what a correction leaves as it is need not be uploaded again. Undefined if the content is gone or not this actor's. */
export async function keptOriginals(
  ports: Pick<Ports, 'keys' | 'sealing' | 'blobs'>,
  store: Store,
  order: Pick<OrderRecord, 'contentKey' | 'state'>,
): Promise<KeptOriginals | undefined> {
  const key = await openContentKey(ports, store, order.contentKey);
  if (!key) return undefined;
  const parts = await store.partsOf(order.contentKey);
  const choices = parts.find(({ name }) => name === DESIGN_PART);
  const content = choices && (await openDesignContent(ports, key, choices));
  if (!content) return undefined;
  // What screening held is held again: the picture may be why.
  const verdict: AssetRecord['verdict'] = order.state === 'on-hold' ? 'hold' : 'allow';
  const kept = new Map<string, { asset: Pick<AssetRecord, 'id' | 'mediaType' | 'verdict'>; bytes: Uint8Array }>();
  for (const [ref, name] of Object.entries(content.originals)) {
    const part = parts.find((one) => one.name === name);
    const bytes = part && (await openPart(ports, key, part));
    if (part && bytes) kept.set(ref, { asset: { id: ref as AssetId, mediaType: part.mediaType, verdict }, bytes });
  }
  return kept;
}
