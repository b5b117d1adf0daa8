import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports } from '../ports.ts';
import { endShare } from '../steps/end-share.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Its maker ends an order's share page. Where there is none, it is ended already. */
export function revokeShare(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: OrderId,
): Promise<Result<true, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const order = await store.findOrder(id);
    if (!order || order.buyerUser !== actor.user) return refuse('not-found');
    const share = await store.lockLiveShare(id);
    if (share) await endShare(ports, store, actor, share, 'revoked');
    return ok(true as const);
  });
}
