import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports, ShareRecord } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Its maker says whether the share page stays when the order's content is erased. */
export function keepShare(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: OrderId,
  kept: boolean,
): Promise<Result<ShareRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const order = await store.findOrder(id);
    if (!order || order.buyerUser !== actor.user) return refuse('not-found');
    const share = await store.lockLiveShare(id);
    if (!share) return refuse('share-ended');
    if (share.kept !== kept) {
      await store.updateShare(share.id, { kept });
      await logAct(ports, store, actor, {
        act: kept ? 'share-kept' : 'share-not-kept',
        subject: ['order', id],
        detail: { share: share.id },
      });
    }
    return ok({ ...share, kept });
  });
}
