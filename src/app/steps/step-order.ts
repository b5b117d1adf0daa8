import { move, type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import { MOVERS, ORDER, type OrderState } from '../../core/order/index.ts';
import type { Actor, OrderRecord, Ports, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';
import { logAct } from './log-act.ts';

/** Moves an order one step, if this actor may ask for it and the table knows it. The row is locked: two who move at once take turns. */
export async function stepOrder(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  id: OrderId,
  to: OrderState,
  change: Partial<OrderRecord> = {},
): Promise<Result<OrderRecord, Trouble>> {
  const order = await store.lockOrder(id);
  const side = order && sideOf(actor, order);
  if (!order || !side) return refuse('not-found');
  if (!MOVERS[side].includes(to)) return refuse('not-allowed');
  const moved = move(ORDER, order.state, to);
  if (!moved.ok) {
    const { allowed } = moved.error;
    const detail =
      allowed.length > 0 ? `From "${order.state}" it can become: ${allowed.join(', ')}.` : `"${order.state}" is final.`;
    return refuse('move-not-allowed', { detail });
  }
  await store.updateOrder(id, { ...change, state: to });
  await logAct(ports, store, actor, { act: `order-${to}`, subject: ['order', id] });
  return ok({ ...order, ...change, state: to });
}

/** Whose side of the order the actor is on; undefined for neither. */
export function sideOf(
  actor: Actor,
  order: Pick<OrderRecord, 'buyerUser' | 'sellerId'>,
): keyof typeof MOVERS | undefined {
  if (actor.seller !== undefined && actor.seller === order.sellerId) return 'seller';
  return actor.user !== undefined && actor.user === order.buyerUser ? 'buyer' : undefined;
}
