import type { OrderState } from '../../core/order/index.ts';
import type { OrderRecord, Ports, Store } from '../ports.ts';
import { notify } from './notify.ts';

/** What a declined order's buyer is told: it cannot be made, or what they sent is refused and they can appeal. */
export type DeclinedAs = 'order-declined' | 'content-refused';

/** Tells a buyer, once, that their order left, or that it was declined and why, in the transaction in which it does. Of other moves they hear on the order's page. */
export async function tellBuyer(
  ports: Pick<Ports, 'world'>,
  store: Store,
  order: Pick<OrderRecord, 'id' | 'number' | 'buyerUser' | 'reason'>,
  to: OrderState,
  declinedAs: DeclinedAs,
): Promise<void> {
  const told = { to: { user: order.buyerUser }, path: `/orders/${order.id}` } as const;
  const { number } = order;
  if (to === 'shipped') await notify(ports, store, { ...told, occasion: 'order-shipped', facts: { number } });
  if (to === 'declined') {
    const facts = { number, reasons: order.reason ?? '' };
    await notify(ports, store, { ...told, occasion: declinedAs, facts });
  }
}
