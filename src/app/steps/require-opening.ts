import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, OpeningId, OpeningRecord, Ports, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** The opening, if it is of this order, by this very person in this session, and still runs. */
export async function requireOpening(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  order: OrderId,
  id: OpeningId | undefined,
): Promise<Result<OpeningRecord, Trouble>> {
  const opening = id && (await store.findOpening(id));
  if (!opening || opening.orderId !== order || opening.userId !== actor.user || opening.sessionId !== actor.session) {
    return refuse('opening-needed');
  }
  return opening.expiresAt > ports.world.now() ? ok(opening) : refuse('opening-expired');
}
