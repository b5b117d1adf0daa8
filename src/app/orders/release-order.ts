import type { OrderId, Result } from '../../core/kernel/index.ts';
import type { Actor, OrderRecord, Ports } from '../ports.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { stepOrder } from '../steps/step-order.ts';
import { refuse, type Trouble } from '../trouble.ts';

/**
 * Lets an order go on that is held: somebody at the seller opened it, looked, and answers for it. The other way out is to
 * decline it. What screening held and reviewers decide on waits for them.
 */
export function releaseOrder(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: OrderId,
): Promise<Result<OrderRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const allowed = await requireFeature(ports, store, actor, 'fulfil');
    if (!allowed.ok) return allowed;
    if (await store.underReview(id)) return refuse('under-review');
    return stepOrder(ports, store, actor, id, 'placed', { reason: null });
  });
}
