import { move, type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import { erasedBy, movesOf, ORDER, type OrderSide, type OrderState } from '../../core/order/index.ts';
import type { Actor, OrderRecord, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';
import { logAct } from './log-act.ts';
import { requestErasure } from './request-erasure.ts';
import { tellBuyer } from './tell-buyer.ts';

/** What moving an order needs. */
export type StepsOrders = Parameters<typeof requestErasure>[0];

/**
 * Moves an order one step, if this actor may ask for it and the table knows it. The row is locked: two who move at once
 * take turns. Where the order reaches a state that ends the need for its content, its erasure is asked for in the same
 * transaction: no verb can forget it.
 */
export async function stepOrder(
  ports: StepsOrders,
  store: Store,
  actor: Actor,
  id: OrderId,
  to: OrderState,
  change: Partial<OrderRecord> = {},
  detail?: Readonly<Record<string, unknown>>,
): Promise<Result<OrderRecord, Trouble>> {
  const order = await store.lockOrder(id);
  const side = order && sideOf(actor, order);
  if (!order || !side) return refuse('not-found');
  const moved = move(ORDER, order.state, to);
  if (!moved.ok) {
    const { allowed } = moved.error;
    const said =
      allowed.length > 0 ? `From "${order.state}" it can become: ${allowed.join(', ')}.` : `"${order.state}" is final.`;
    return refuse('move-not-allowed', { detail: said });
  }
  if (!movesOf(side, order.state).includes(to)) {
    const asClosed = movesOf(side, order.state, true).includes(to);
    if (!asClosed || !(await store.runningWindDown(order.sellerId))) return refuse('not-allowed');
  }
  await store.updateOrder(id, { ...change, state: to });
  await logAct(ports, store, actor, { act: `order-${to}`, subject: ['order', id], ...(detail && { detail }) });
  await tellBuyer(ports, store, { ...order, ...change }, to);
  if (erasedBy(to) && order.contentState === 'held') await requestErasure(ports, store, id);
  return ok({ ...order, ...change, state: to });
}

/** Whose side of the order the actor is on; undefined for neither. */
export function sideOf(actor: Actor, order: Pick<OrderRecord, 'buyerUser' | 'sellerId'>): OrderSide | undefined {
  if (actor.kind === 'system') return 'program';
  if (actor.kind === 'operator') return 'operator';
  if (actor.seller !== undefined && actor.seller === order.sellerId) return 'seller';
  return actor.user !== undefined && actor.user === order.buyerUser ? 'buyer' : undefined;
}
