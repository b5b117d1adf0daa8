import type { OrderId, Result } from '../../core/kernel/index.ts';
import type { Actor, OrderRecord, Ports } from '../ports.ts';
import { requestErasure } from '../steps/request-erasure.ts';
import { stepOrder } from '../steps/step-order.ts';
import type { Trouble } from '../trouble.ts';

/** Ends an order that is not made: the buyer cancels before production, the seller declines with a reason. Its content goes as if it were fulfilled. */
export function endOrder(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: OrderId,
  end: 'cancelled' | 'declined',
  reason: string,
): Promise<Result<OrderRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const ended = await stepOrder(ports, store, actor, id, end, { reason, closedAt: ports.world.now() });
    if (!ended.ok) return ended;
    await requestErasure(ports, store, id, end);
    return ended;
  });
}
