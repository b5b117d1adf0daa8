import type { Purpose } from '../../core/fulfilment/index.ts';
import type { AssetId, Id, ListingId, ListingVersionId, OrderId, SellerId, UserId } from '../../core/kernel/index.ts';
import type { OrderState } from '../../core/order/index.ts';
import type { KeyId } from './content.ts';

export type OpeningId = Id<'opening'>;

export interface OrderRecord {
  readonly id: OrderId;
  readonly number: string;
  readonly buyerUser: UserId;
  readonly hostLine: string;
  readonly sellerId: SellerId;
  readonly listingId: ListingId;
  readonly versionId: ListingVersionId;
  readonly state: OrderState;
  readonly contentState: 'held' | 'erasing' | 'erased';
  readonly contentKey: KeyId;
  readonly designHash: string;
  readonly quantity: number;
  /** How many of them have left the workshop. */
  readonly shippedCount: number;
  readonly unitAmount: number;
  readonly currency: string;
  readonly placedAt: Date;
  readonly shipBy: Date;
  readonly startedAt: Date | null;
  /** When the last piece left. */
  readonly shippedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly closedAt: Date | null;
  readonly erasedAt: Date | null;
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly reason: string | null;
  /** When the buyer said that it is spelled as it should be; null again after a correction. */
  readonly spellingConfirmedAt: Date | null;
  readonly correctedAt: Date | null;
}

/** An order with the names people know its parts by. */
export interface OrderRow extends OrderRecord {
  readonly sellerName: string;
  readonly versionNumber: number;
  readonly title: string;
  readonly sku: string;
  readonly cardPicture: AssetId | null;
  /** Until when its seller, to whom the program is closed, may still make it; null while nothing limits that. */
  readonly makeUntil: Date | null;
  readonly surfaces: readonly { readonly id: string; readonly label: string }[];
}

export interface OpeningRecord {
  readonly id: OpeningId;
  readonly orderId: OrderId;
  readonly sellerId: SellerId;
  readonly userId: UserId;
  readonly userName: string;
  readonly sessionId: string;
  readonly purpose: Purpose;
  readonly openedAt: Date;
  readonly expiresAt: Date;
}

export interface ErasureRecord {
  readonly orderId: OrderId;
  readonly because: string;
  readonly requestedAt: Date;
  /** When it is due: later than asked for where the operator grants days. */
  readonly dueAt: Date;
  readonly keyDestroyedAt: Date | null;
  readonly partsDestroyedAt: Date | null;
  readonly certifiedAt: Date | null;
  readonly certificate: unknown;
}
