import type { Id, OrderId, SellerId, UserId } from '../../core/kernel/index.ts';
import type { ErasureRecord, OrderRecord } from './order.ts';

export type HoldId = Id<'legal-hold'>;

/** An operator's order to keep an order's content for a legal claim. */
export interface HoldRecord {
  readonly id: HoldId;
  readonly orderId: OrderId;
  readonly reason: string;
  readonly placedBy: UserId;
  readonly placedName: string;
  readonly placedAt: Date;
  readonly expiresAt: Date;
  readonly approvedBy: UserId | null;
  readonly approvedName: string | null;
  readonly approvedAt: Date | null;
  readonly liftedBy: UserId | null;
  readonly liftedName: string | null;
  readonly liftedAt: Date | null;
  readonly lapsedAt: Date | null;
}

/** A hold with the number people know its order by. */
export interface HoldRow extends HoldRecord {
  readonly orderNumber: string;
  readonly contentState: OrderRecord['contentState'];
}

/** What a seller is asked about the copies of an order that were taken out. */
export interface DeletionRecord {
  readonly orderId: OrderId;
  readonly sellerId: SellerId;
  readonly askedAt: Date;
  /** From then on it counts as not confirmed. */
  readonly dueAt: Date;
  readonly confirmedBy: UserId | null;
  readonly confirmedName: string | null;
  readonly confirmedAt: Date | null;
}

/** A request for deletion with the names people know its order by. */
export interface DeletionRow extends DeletionRecord {
  readonly orderNumber: string;
  readonly title: string;
}

/** An erasure with what it needs to know of its order. */
export interface ErasureWork
  extends ErasureRecord,
    Pick<OrderRecord, 'contentKey' | 'versionId' | 'sellerId' | 'contentState' | 'number' | 'buyerUser'> {}
