import { type DesignId, type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, KeyId, OpeningId, Ports, Store } from '../ports.ts';
import { proofPart } from '../steps/design-content.ts';
import { readPart } from '../steps/open-design.ts';
import { requireOpening } from '../steps/require-opening.ts';
import { refuse, type Trouble } from '../trouble.ts';

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
      const opening = await requireOpening(ports, store, actor, id, openingId);
      if (!opening.ok) return opening;
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
  const bytes = await readPart(ports, store, keyId, proofPart(surface));
  return bytes ? ok(bytes) : refuse('not-found');
}
