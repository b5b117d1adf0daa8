import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, LookRecord, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What the buyer of a held order may know of its review. */
export interface OrderReview {
  /** Whether reviewers still have to decide. */
  readonly waits: boolean;
  readonly looks: readonly LookRecord[];
}

/** Whether an order waits for reviewers, and each look at what it holds, for its buyer. */
export function readOrderReview(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  id: OrderId,
): Promise<Result<OrderReview, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const order = await store.findOrder(id);
    if (!order || !actor.user || order.buyerUser !== actor.user) return refuse('not-found');
    return ok({ waits: await store.underReview(id), looks: await store.looksAt(id) });
  });
}
