import type { Kysely } from 'kysely';
import type { OrderStore } from '../../../app/ports.ts';
import { allOrders } from '../sql/orders/all-orders.ts';
import { findOpening } from '../sql/orders/find-opening.ts';
import { findOrder } from '../sql/orders/find-order.ts';
import { findOrderByLine } from '../sql/orders/find-order-by-line.ts';
import { findOrderable } from '../sql/orders/find-orderable.ts';
import { insertOpening } from '../sql/orders/insert-opening.ts';
import { lockOrder } from '../sql/orders/lock-order.ts';
import { openingsOf } from '../sql/orders/openings-of.ts';
import { ordersOfBuyer } from '../sql/orders/orders-of-buyer.ts';
import { ordersOfSeller } from '../sql/orders/orders-of-seller.ts';
import { placeOrder } from '../sql/orders/place-order.ts';
import { updateOrder } from '../sql/orders/update-order.ts';
import type { Tables } from '../tables.ts';

/** Orders, and the openings of their content. */
export function orderStore(db: Kysely<Tables>): OrderStore {
  return {
    findOrderable: (...args) => findOrderable(db, ...args),
    placeOrder: (...args) => placeOrder(db, ...args),
    findOrder: (...args) => findOrder(db, ...args),
    findOrderByLine: (...args) => findOrderByLine(db, ...args),
    lockOrder: (...args) => lockOrder(db, ...args),
    updateOrder: (...args) => updateOrder(db, ...args),
    ordersOfBuyer: (...args) => ordersOfBuyer(db, ...args),
    ordersOfSeller: (...args) => ordersOfSeller(db, ...args),
    allOrders: (...args) => allOrders(db, ...args),
    insertOpening: (...args) => insertOpening(db, ...args),
    findOpening: (...args) => findOpening(db, ...args),
    openingsOf: (...args) => openingsOf(db, ...args),
  };
}
