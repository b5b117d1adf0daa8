import type { OrderId, Result } from '../../core/kernel/index.ts';
import type { Actor, OrderRecord, Ports } from '../ports.ts';
import { stepOrder } from '../steps/step-order.ts';
import type { Trouble } from '../trouble.ts';

/**
 * Ends an order that is not made: its buyer withdraws it, or the host cancels it, before production; its seller declines
 * it with a reason. Its content goes as if it were fulfilled.
 */
export function endOrder(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: OrderId,
  end: 'cancelled' | 'declined' | 'withdrawn',
  reason: string | null,
): Promise<Result<OrderRecord, Trouble>> {
  return ports.transactions.run(actor, (store) =>
    stepOrder(ports, store, actor, id, end, { reason, closedAt: ports.world.now() }),
  );
}
