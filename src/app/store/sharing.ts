import type { OrderId } from '../../core/kernel/index.ts';
import type * as r from '../records/index.ts';

/** Share pages. */
export interface SharingStore {
  /** False, and nothing changed, if the order has a live one. */
  insertShare(share: r.ShareRecord): Promise<boolean>;
  findShare(id: r.ShareId): Promise<r.ShareRecord | undefined>;
  /** The order's live one, locked: who keeps and who ends it take turns. */
  lockLiveShare(order: OrderId): Promise<r.ShareRecord | undefined>;
  /** The order's live one. */
  findLiveShare(order: OrderId): Promise<r.ShareRecord | undefined>;
  updateShare(id: r.ShareId, change: Partial<r.ShareRecord>): Promise<void>;
  /** Ends the live ones of these orders that their makers do not keep. */
  eraseSharesOf(orders: readonly OrderId[], now: Date): Promise<r.ShareRecord[]>;
  /** Ended ones whose picture is still there, oldest first. */
  sharesToClear(limit: number): Promise<r.ShareRecord[]>;
  /** Notes that these pictures are gone. */
  clearShares(ids: readonly r.ShareId[], now: Date): Promise<void>;
  /** What the pictures in an order's content are found by; for the system alone. */
  looksUsedIn(key: r.KeyId): Promise<string[]>;
  /** Whether the order was made with a picture that belongs to somebody else. */
  usesThirdParty(key: r.KeyId): Promise<boolean>;
}
