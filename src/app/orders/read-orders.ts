import { type OrderId, ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { OrderState } from '../../core/order/index.ts';
import type {
  Actor,
  DefectReportRecord,
  OpeningRecord,
  OrderRow,
  Ports,
  QualityCheckRecord,
  RevisionRecord,
  ShipmentRecord,
  Slice,
  Store,
} from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What became of an order after it was placed. */
export interface OrderHistory {
  readonly revisions: readonly RevisionRecord[];
  readonly shipments: readonly ShipmentRecord[];
  readonly checks: readonly QualityCheckRecord[];
  readonly reports: readonly DefectReportRecord[];
}

/** An order with who opened its content. */
export interface OrderView {
  readonly order: OrderRow;
  readonly openings: readonly OpeningRecord[];
  /** Not read for lists. */
  readonly history?: OrderHistory;
}

/** One order, for its buyer, its seller and staff; content is not part of it. */
export function readOrder(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  id: OrderId,
): Promise<Result<OrderView, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const order = await store.findOrder(id);
    if (!order) return refuse('not-found');
    const history: OrderHistory = {
      revisions: await store.revisionsOf(id),
      shipments: await store.shipmentsOf(id),
      checks: await store.qualityChecksOf(id),
      reports: await store.reportsOf(id),
    };
    return ok({ order, openings: await store.openingsOf(id), history });
  });
}

/** A buyer's orders, newest first. */
export function ordersOfBuyer(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  slice: Slice,
): Promise<Result<OrderView[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (!actor.user) return refuse('not-signed-in');
    return ok(await withOpenings(store, await store.ordersOfBuyer(actor.user, slice)));
  });
}

/** A seller's orders, newest first, in some states or all. */
export function ordersOfSeller(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  seller: SellerId,
  states: readonly OrderState[] | undefined,
  slice: Slice,
): Promise<Result<OrderView[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.seller !== seller) return refuse('not-found');
    return ok(await withOpenings(store, await store.ordersOfSeller(seller, states, slice)));
  });
}

/** A seller's orders that are still to be made, the one that must leave first on top. The place in the list is its ship-by time. */
export function ordersToMake(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  seller: SellerId,
  slice: Slice,
): Promise<Result<OrderView[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.seller !== seller) return refuse('not-found');
    return ok(await withOpenings(store, await store.ordersToMake(seller, slice)));
  });
}

/** All orders, for staff: states and times, no content. */
export function allOrders(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  slice: Slice,
): Promise<Result<OrderView[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await withOpenings(store, await store.allOrders(slice)));
  });
}

function withOpenings(store: Store, orders: readonly OrderRow[]): Promise<OrderView[]> {
  return Promise.all(orders.map(async (order) => ({ order, openings: await store.openingsOf(order.id) })));
}
