import type { OrderId, Result } from '../../core/kernel/index.ts';
import type { Actor, OrderRecord, Ports } from '../ports.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { stepOrder } from '../steps/step-order.ts';
import type { Trouble } from '../trouble.ts';

/** The seller begins to make an order: from now on the buyer can neither correct nor withdraw it. */
export function startProduction(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: OrderId,
): Promise<Result<OrderRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const allowed = await requireFeature(ports, store, actor, 'fulfil');
    if (!allowed.ok) return allowed;
    return stepOrder(ports, store, actor, id, 'in-production', { startedAt: ports.world.now() });
  });
}
