import type { DesignId, OrderId, SellerId, UserId } from '../../core/kernel/index.ts';
import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** Orders, and the openings of their content. */
export interface OrderStore {
  /** A design with the sealed part of this name, its key, version and seller. */
  findOrderable(id: DesignId, part: string): Promise<r.OrderableDesign | undefined>;
  /** Turns a design into an order and logs it. False, and nothing changed, if the line is placed or the design ordered. */
  placeOrder(order: r.OrderRecord, design: DesignId, entry: r.AuditRecord): Promise<boolean>;
  findOrder(id: OrderId): Promise<r.OrderRow | undefined>;
  findOrderByLine(buyer: UserId, hostLine: string): Promise<r.OrderRow | undefined>;
  lockOrder(id: OrderId): Promise<r.OrderRecord | undefined>;
  updateOrder(id: OrderId, change: Partial<r.OrderRecord>): Promise<void>;
  ordersOfBuyer(buyer: UserId, slice: Slice): Promise<r.OrderRow[]>;
  ordersOfSeller(
    seller: SellerId,
    states: readonly r.OrderRecord['state'][] | undefined,
    slice: Slice,
  ): Promise<r.OrderRow[]>;
  allOrders(slice: Slice): Promise<r.OrderRow[]>;
  insertOpening(opening: r.OpeningRecord): Promise<void>;
  findOpening(id: r.OpeningId): Promise<r.OpeningRecord | undefined>;
  openingsOf(order: OrderId): Promise<r.OpeningRecord[]>;
}
