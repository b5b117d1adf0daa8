import type { OrderId, Result } from '../../core/kernel/index.ts';
import type { Actor, OrderRecord, Ports } from '../ports.ts';
import { requestErasure } from '../steps/request-erasure.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { stepOrder } from '../steps/step-order.ts';
import type { Trouble } from '../trouble.ts';

/** The seller ships an order. It is fulfilled, so its content goes: the erasure is asked for in the same transaction. */
export function shipOrder(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: OrderId,
  shipment: { readonly carrier: string; readonly tracking: string },
): Promise<Result<OrderRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const allowed = await requireFeature(ports, store, actor.seller, 'fulfil');
    if (!allowed.ok) return allowed;
    const now = ports.world.now();
    const shipped = await stepOrder(ports, store, actor, id, 'shipped', { ...shipment, shippedAt: now, closedAt: now });
    if (!shipped.ok) return shipped;
    await requestErasure(ports, store, id, 'shipped');
    return shipped;
  });
}
