import type { OrderId, Result } from '../../core/kernel/index.ts';
import type { Actor, OrderRecord, Ports } from '../ports.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { stepOrder } from '../steps/step-order.ts';
import type { Trouble } from '../trouble.ts';

/** The seller holds an order back before making it, with a reason its buyer reads: they can correct or withdraw it meanwhile. */
export function holdOrder(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: OrderId,
  reason: string,
): Promise<Result<OrderRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const allowed = await requireFeature(ports, store, actor, 'fulfil');
    if (!allowed.ok) return allowed;
    return stepOrder(ports, store, actor, id, 'on-hold', { reason });
  });
}
