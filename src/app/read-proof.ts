import { type DesignId, type OrderId, ok, type Result } from '../core/kernel/index.ts';
import type { Actor, KeyId, OpeningId, Ports, Store } from './ports.ts';
import { openContentKey } from './steps/content-keys.ts';
import { openPart } from './steps/content-parts.ts';
import { proofPart } from './steps/design-content.ts';
import { refuse, type Trouble } from './trouble.ts';

type Needs = Pick<Ports, 'transactions' | 'keys' | 'sealing' | 'blobs' | 'world'>;

/** A design's proof of one surface, for its buyer. */
export function readDesignProof(
  ports: Needs,
  actor: Actor,
  id: DesignId,
  surface: string,
): Promise<Result<Uint8Array, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const design = await store.findDesign(id);
    return design ? proofOf(ports, store, design.contentKey, surface) : refuse('not-found');
  });
}

/** An order's frozen proof of one surface: for its buyer while it is held, for its seller within a running opening of their own. */
export function readOrderProof(
  ports: Needs,
  actor: Actor,
  id: OrderId,
  surface: string,
  openingId: OpeningId | undefined,
): Promise<Result<Uint8Array, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const order = await store.findOrder(id);
    if (!order) return refuse('not-found');
    if (order.contentState !== 'held') return refuse('content-erased');
    if (order.buyerUser !== actor.user) {
      const opening = openingId && (await store.findOpening(openingId));
      if (!opening || opening.orderId !== id || opening.userId !== actor.user || opening.sessionId !== actor.session) {
        return refuse('opening-needed');
      }
      if (opening.expiresAt <= ports.world.now()) return refuse('opening-expired');
    }
    return proofOf(ports, store, order.contentKey, surface);
  });
}

async function proofOf(
  ports: Needs,
  store: Store,
  keyId: KeyId,
  surface: string,
): Promise<Result<Uint8Array, Trouble>> {
  const key = await openContentKey(ports, store, keyId);
  if (!key) return refuse('not-found');
  const part = (await store.partsOf(keyId)).find((one) => one.name === proofPart(surface));
  const bytes = part && (await openPart(ports, key, part));
  return bytes ? ok(bytes) : refuse('not-found');
}
