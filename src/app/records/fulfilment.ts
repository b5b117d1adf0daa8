import type { CheckAnswer, DefectKind, ReportState } from '../../core/fulfilment/index.ts';
import type { Id, ListingId, ListingVersionId, OrderId, SellerId, UserId } from '../../core/kernel/index.ts';
import type { KeyId } from './content.ts';

export type RevisionId = Id<'order-revision'>;
export type ReportId = Id<'defect-report'>;

/** What an order's design was before a correction, and how its content went. */
export interface RevisionRecord {
  readonly id: RevisionId;
  readonly orderId: OrderId;
  readonly number: number;
  readonly designHash: string;
  readonly contentKey: KeyId;
  readonly unitAmount: number;
  readonly replacedAt: Date;
  readonly keyDestroyedAt: Date | null;
  readonly partsDestroyedAt: Date | null;
  readonly certifiedAt: Date | null;
  readonly certificate: unknown;
}

export interface ShipmentRecord {
  readonly id: string;
  readonly orderId: OrderId;
  readonly quantity: number;
  readonly carrier: string;
  readonly tracking: string;
  readonly shippedBy: UserId;
  readonly shippedAt: Date;
}

export interface ChecklistRecord {
  readonly listingId: ListingId;
  readonly sellerId: SellerId;
  readonly items: readonly string[];
  readonly updatedBy: UserId;
  readonly updatedAt: Date;
}

export interface QualityCheckRecord {
  readonly id: string;
  readonly orderId: OrderId;
  readonly sellerId: SellerId;
  readonly answers: readonly CheckAnswer[];
  readonly passed: boolean;
  /** Name of the sealed part that holds its photo. */
  readonly photoPart: string | null;
  readonly checkedBy: UserId;
  readonly checkedName: string;
  readonly checkedAt: Date;
}

export interface DefectReportRecord {
  readonly id: ReportId;
  readonly orderId: OrderId;
  readonly sellerId: SellerId;
  /** What was frozen: the version bought and the design as it was made. */
  readonly versionId: ListingVersionId;
  readonly designHash: string;
  readonly kind: DefectKind;
  readonly pieces: number;
  readonly state: ReportState;
  /** The key its words and photo are sealed under. */
  readonly contentKey: KeyId;
  /** Whether that key is the report's own: the order's was destroyed before. */
  readonly ownKey: boolean;
  readonly hasPhoto: boolean;
  readonly reportedAt: Date;
  readonly answer: string | null;
  readonly answeredBy: UserId | null;
  readonly answeredAt: Date | null;
  readonly eraseAfter: Date | null;
  readonly erasedAt: Date | null;
}
