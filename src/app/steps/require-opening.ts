import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, OpeningId, OpeningRecord, OrderRecord, Ports, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';
import { requireMaker } from './require-maker.ts';

/** The opening, if it is of this order, by this very person in this session, who is still one of its makers, and still runs. A correction ends it: it was not of what the order holds now. */
export async function requireOpening(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  order: Pick<OrderRecord, 'id' | 'sellerId' | 'correctedAt'>,
  id: OpeningId | undefined,
): Promise<Result<OpeningRecord, Trouble>> {
  const opening = id && (await store.findOpening(id));
  if (
    !opening ||
    opening.orderId !== order.id ||
    opening.userId !== actor.user ||
    opening.sessionId !== actor.session
  ) {
    return refuse('opening-needed');
  }
  const maker = await requireMaker(store, actor, order.sellerId);
  if (!maker.ok) return maker;
  const corrected = order.correctedAt !== null && opening.openedAt < order.correctedAt;
  return opening.expiresAt > ports.world.now() && !corrected ? ok(opening) : refuse('opening-expired');
}
