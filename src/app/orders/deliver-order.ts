import type { OrderId, Result } from '../../core/kernel/index.ts';
import type { Actor, OrderRecord, Ports } from '../ports.ts';
import { stepOrder } from '../steps/step-order.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** An order arrived: its buyer says so, or its seller or the host who was told by the carrier. */
export function deliverOrder(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: OrderId,
): Promise<Result<OrderRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const order = await store.lockOrder(id);
    if (!order) return refuse('not-found');
    // From a reported defect or a remake only an answer leads back to delivered.
    if (order.state !== 'shipped') {
      return refuse('move-not-allowed', {
        detail: `An order arrives after it was shipped; this one is "${order.state}".`,
      });
    }
    const now = ports.world.now();
    return stepOrder(ports, store, actor, id, 'delivered', { deliveredAt: now, closedAt: now });
  });
}
