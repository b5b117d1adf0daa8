import type { OrderId, SellerId } from '../../core/kernel/index.ts';
import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** Erasures from the asking to the certificate, what holds them up, and what sellers say about their copies. */
export interface ErasureStore {
  /** Asks for an erasure, or plans anew one whose key is not destroyed yet. */
  requestErasure(erasure: Pick<r.ErasureRecord, 'orderId' | 'because' | 'requestedAt' | 'dueAt'>): Promise<void>;
  findErasure(order: OrderId): Promise<r.ErasureRecord | undefined>;
  /** These erasures with their orders, locked until the transaction ends: two workers do not both carry one out. Certified ones are left out. */
  lockErasures(orders: readonly OrderId[]): Promise<r.ErasureWork[]>;
  /** Destroys the keys of orders whose erasure is due and not held, and of the uploads only they use. Answers whose. */
  destroyOrderKeys(orders: readonly OrderId[], now: Date): Promise<OrderId[]>;
  /** Notes that parts and uploads are gone. */
  notePartsDestroyed(orders: readonly OrderId[], now: Date): Promise<void>;
  /** Keeps certificates and notes that their orders' content is erased. */
  keepCertificates(
    certificates: readonly { readonly order: OrderId; readonly certificate: unknown }[],
    now: Date,
  ): Promise<void>;
  /** Orders whose erasure is due, not begun, and held up by nothing. */
  dueErasures(now: Date, limit: number): Promise<OrderId[]>;
  /** Moves the content of these orders from held to erasing; answers which were held, with their keys. */
  beginErasures(orders: readonly OrderId[]): Promise<{ id: OrderId; contentKey: string }[]>;
  /** Erasures begun and not certified, oldest first: what a restart must go on with. */
  unfinishedErasures(limit: number): Promise<OrderId[]>;

  insertHold(hold: r.HoldRecord): Promise<void>;
  lockHold(id: r.HoldId): Promise<r.HoldRecord | undefined>;
  updateHold(id: r.HoldId, change: Partial<r.HoldRecord>): Promise<void>;
  holdsOf(order: OrderId): Promise<r.HoldRecord[]>;
  /** Newest first; `running` leaves out what ended. */
  holdsPage(running: boolean, now: Date, slice: Slice): Promise<r.HoldRow[]>;
  /** Holds that ended by themselves and of which the log does not know yet. */
  lapsedHolds(now: Date, limit: number): Promise<r.HoldRecord[]>;

  /** Asks the sellers of these orders about their copies, where an opening for one of these purposes let files out. */
  askDeletions(orders: readonly OrderId[], purposes: readonly string[], now: Date, dueAt: Date): Promise<void>;
  findDeletion(order: OrderId): Promise<r.DeletionRecord | undefined>;
  /** What a seller has not confirmed, oldest first. */
  openDeletions(seller: SellerId, slice: Slice): Promise<r.DeletionRow[]>;
  /** Confirms those of these orders that are asked about and not confirmed. Answers which. */
  confirmDeletions(
    orders: readonly OrderId[],
    by: Pick<r.DeletionRecord, 'confirmedBy' | 'confirmedName' | 'confirmedAt'>,
  ): Promise<OrderId[]>;
  /** How many requests a seller let pass unconfirmed: for its standing. */
  unconfirmedDeletions(seller: SellerId, now: Date): Promise<number>;
}
