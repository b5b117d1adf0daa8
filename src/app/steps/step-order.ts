import { move, type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import { erasedBy, movesOf, ORDER, ORDER_MOVES, type OrderSide, type OrderState } from '../../core/order/index.ts';
import type { Actor, OrderRecord, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';
import { logAct } from './log-act.ts';
import { requestErasure } from './request-erasure.ts';
import { type DeclinedAs, tellBuyer } from './tell-buyer.ts';

/** What moving an order needs. */
export type StepsOrders = Parameters<typeof requestErasure>[0];

/**
 * Moves an order one step, if this actor may ask for it and the table knows it. The row is locked: two who move at once
 * take turns. Where the order reaches a state that ends the need for its content, its erasure is asked for in the same
 * transaction, and its buyer is told: no verb can forget it.
 */
export async function stepOrder(
  ports: StepsOrders,
  store: Store,
  actor: Actor,
  id: OrderId,
  to: OrderState,
  change: Partial<OrderRecord> = {},
  detail?: Readonly<Record<string, unknown>>,
  declinedAs: DeclinedAs = 'order-declined',
): Promise<Result<OrderRecord, Trouble>> {
  const order = await store.lockOrder(id);
  const side = order && sideOf(actor, order);
  if (!order || !side) return refuse('not-found');
  if (!move(ORDER, order.state, to).ok) return noMove(order.state);
  if (!movesOf(side, order.state).includes(to)) {
    const asClosed = movesOf(side, order.state, true).includes(to);
    if (!asClosed || !(await store.runningWindDown(order.sellerId))) {
      // What only orders of a closed seller may do is, of all others, no move at all.
      return Object.hasOwn(ORDER_MOVES[order.state], to) ? refuse('not-allowed') : noMove(order.state);
    }
  }
  await store.updateOrder(id, { ...change, state: to });
  await logAct(ports, store, actor, { act: `order-${to}`, subject: ['order', id], ...(detail && { detail }) });
  await tellBuyer(ports, store, { ...order, ...change }, to, declinedAs);
  if (erasedBy(to) && order.contentState === 'held') await requestErasure(ports, store, id);
  return ok({ ...order, ...change, state: to });
}

function noMove(state: OrderState): Result<never, Trouble> {
  const allowed = Object.keys(ORDER_MOVES[state]);
  const said = allowed.length > 0 ? `From "${state}" it can become: ${allowed.join(', ')}.` : `"${state}" is final.`;
  return refuse('move-not-allowed', { detail: said });
}

/** Whose side of the order the actor is on; undefined for neither. */
export function sideOf(actor: Actor, order: Pick<OrderRecord, 'buyerUser' | 'sellerId'>): OrderSide | undefined {
  if (actor.kind === 'system') return 'program';
  if (actor.kind === 'operator') return 'operator';
  if (actor.seller !== undefined && actor.seller === order.sellerId) return 'seller';
  return actor.user !== undefined && actor.user === order.buyerUser ? 'buyer' : undefined;
}
