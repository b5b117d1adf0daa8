import type { Id, OrderId, UserId } from '../../core/kernel/index.ts';
import type { KeyId } from './content.ts';

export type ShareId = Id<'share'>;

/** A share page: a copy of an order's picture that its buyer shows to whom they like, under a key of its own. */
export interface ShareRecord {
  readonly id: ShareId;
  readonly orderId: OrderId;
  readonly buyerUser: UserId;
  readonly state: 'live' | 'revoked' | 'taken-down' | 'erased';
  /** Its maker keeps it as their own when the order's content is erased. */
  readonly kept: boolean;
  readonly contentKey: KeyId;
  /** Null once the picture is gone. */
  readonly blob: string | null;
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What its picture and those in it are known by, so that a list that grows finds it; none once the picture is gone. */
  readonly fingerprints: readonly string[];
  readonly rightsVersion: string;
  readonly rightsAt: Date;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly clearedAt: Date | null;
}
