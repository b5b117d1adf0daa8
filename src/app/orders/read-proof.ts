import { type DesignId, type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, KeyId, Ports, Store } from '../ports.ts';
import { type ContentLink, checkLink } from '../steps/content-link.ts';
import { proofPart } from '../steps/design-content.ts';
import { loggingRefusals } from '../steps/log-refusal.ts';
import { readPart } from '../steps/open-design.ts';
import { requireOpening } from '../steps/require-opening.ts';
import { watermarkOf } from '../steps/watermark.ts';
import { refuse, type Trouble } from '../trouble.ts';

type Needs = Pick<Ports, 'transactions' | 'keys' | 'sealing' | 'blobs' | 'world' | 'seals' | 'drawing'>;

/** A design's proof of one surface, for its buyer. */
export function readDesignProof(
  ports: Pick<Ports, 'transactions' | 'keys' | 'sealing' | 'blobs'>,
  actor: Actor,
  id: DesignId,
  surface: string,
): Promise<Result<Uint8Array, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const design = await store.findDesign(id);
    return design ? proofOf(ports, store, design.contentKey, surface) : refuse('not-found');
  });
}

/**
 * An order's frozen proof of one surface: for its buyer as it is while it is held; for its seller by a link of a running
 * opening, with a light watermark that names order, person and time, so that a picture of the screen tells whose it was.
 */
export async function readOrderProof(
  ports: Needs,
  actor: Actor,
  id: OrderId,
  surface: string,
  link: ContentLink | undefined,
): Promise<Result<Uint8Array, Trouble>> {
  const what = proofPart(surface);
  const read = await loggingRefusals(ports, actor, id, what, () =>
    ports.transactions.run(actor, async (store): Promise<Result<{ bytes: Uint8Array; mark?: string }, Trouble>> => {
      const order = await store.findOrder(id);
      if (!order) return refuse('not-found');
      if (order.contentState !== 'held') return refuse('content-erased');
      let mark: string | undefined;
      if (order.buyerUser !== actor.user) {
        const linked = checkLink(ports, actor, id, what, link);
        if (!linked.ok) return linked;
        const opening = await requireOpening(ports, store, actor, order, linked.value.opening);
        if (!opening.ok) return opening;
        mark = watermarkOf(order, opening.value);
      }
      const proof = await proofOf(ports, store, order.contentKey, surface);
      return proof.ok ? ok({ bytes: proof.value, ...(mark !== undefined && { mark }) }) : proof;
    }),
  );
  if (!read.ok) return read;
  const { bytes, mark } = read.value;
  return ok(mark === undefined ? bytes : await ports.drawing.watermark(bytes, mark));
}

async function proofOf(
  ports: Pick<Ports, 'keys' | 'sealing' | 'blobs'>,
  store: Store,
  keyId: KeyId,
  surface: string,
): Promise<Result<Uint8Array, Trouble>> {
  const bytes = await readPart(ports, store, keyId, proofPart(surface));
  return bytes ? ok(bytes) : refuse('not-found');
}
