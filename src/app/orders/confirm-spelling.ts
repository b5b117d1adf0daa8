import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import { canCorrect } from '../../core/order/index.ts';
import type { Actor, OrderRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** The buyer says that the words are spelled as they should be, on the design of this hash: what was corrected meanwhile is not confirmed unseen. The time is kept. */
export function confirmSpelling(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: OrderId,
  hash: string,
): Promise<Result<OrderRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const order = await store.lockOrder(id);
    if (!order || order.buyerUser !== actor.user) return refuse('not-found');
    if (order.designHash !== hash) return refuse('design-changed');
    if (order.spellingConfirmedAt) return ok(order);
    if (!canCorrect(order.state)) return refuse('move-not-allowed', { detail: 'It is being made already.' });
    const spellingConfirmedAt = ports.world.now();
    await store.updateOrder(id, { spellingConfirmedAt });
    await logAct(ports, store, actor, { act: 'spelling-confirmed', subject: ['order', id], detail: { design: hash } });
    return ok({ ...order, spellingConfirmedAt });
  });
}
