import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, OrderRecord, Ports, Store } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { stepOrder } from '../steps/step-order.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What leaves: all that is left, or some of the pieces. */
export interface Shipment {
  readonly carrier: string;
  readonly tracking: string;
  readonly quantity?: number | undefined;
}

/** The seller ships an order, whole or in parts. With the last piece it is fulfilled, so its content goes. */
export function shipOrder(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: OrderId,
  shipment: Shipment,
): Promise<Result<OrderRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const { seller, user } = actor;
    const allowed = await requireFeature(ports, store, actor, 'fulfil');
    if (!allowed.ok) return allowed;
    const order = await store.lockOrder(id);
    if (!order || order.sellerId !== seller || !user) return refuse('not-found');
    const { carrier, tracking } = shipment;
    const now = ports.world.now();
    const left = order.quantity - order.shippedCount;
    const quantity = shipment.quantity ?? left;
    const being = order.state === 'in-production' || order.state === 'remade';
    if (being && quantity > left) {
      const detail = left === 1 ? 'One piece is left to ship.' : `${left} pieces are left to ship.`;
      return refuse('too-many-pieces', { detail, problems: [{ path: '/quantity', message: detail }] });
    }
    if (being && ports.settings.qualityCheck === 'required' && !(await checked(store, order))) {
      return refuse('check-needed');
    }
    const sent = { carrier, tracking, shippedCount: order.shippedCount + quantity };
    if (being && quantity < left) {
      await store.updateOrder(id, sent);
      await logAct(ports, store, actor, {
        act: 'order-part-shipped',
        subject: ['order', id],
        detail: { quantity, left: left - quantity },
      });
    }
    const shipped =
      being && quantity < left
        ? ok({ ...order, ...sent })
        : await stepOrder(ports, store, actor, id, 'shipped', { ...sent, shippedAt: now, closedAt: now });
    if (!shipped.ok) return shipped;
    await store.insertShipment({
      id: ports.world.newId(),
      orderId: id,
      quantity,
      carrier,
      tracking,
      shippedBy: user,
      shippedAt: now,
    });
    return shipped;
  });
}

/** Whether the last check of what is being made now found everything as it should be. */
async function checked(store: Store, order: OrderRecord): Promise<boolean> {
  const last = (await store.qualityChecksOf(order.id)).at(-1);
  const answered = (await store.reportsOf(order.id)).at(-1)?.answeredAt ?? null;
  const since = Math.max(order.startedAt?.getTime() ?? 0, answered?.getTime() ?? 0);
  return last?.passed === true && last.checkedAt.getTime() >= since;
}
