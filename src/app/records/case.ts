import type { CaseAppealState, CaseDecision, CaseState, RefusalCode } from '../../core/content/index.ts';
import type { Id, ListingId, ListingVersionId, OrderId, SellerId, UserId } from '../../core/kernel/index.ts';
import type { KeyId } from './content.ts';

export type CaseId = Id<'review-case'>;
export type CaseAppealId = Id<'case-appeal'>;

/** Held content that waits for a person, or waited. */
export interface CaseRecord {
  readonly id: CaseId;
  /** Null for a quality check, whose answer is known. */
  readonly orderId: OrderId | null;
  readonly sellerId: SellerId;
  readonly buyerUser: UserId;
  readonly listingId: ListingId;
  readonly versionId: ListingVersionId;
  readonly contentKey: KeyId;
  readonly state: CaseState;
  readonly codes: readonly string[];
  /** The lists it was held with. */
  readonly lists: string;
  /** Keyed hashes of what was found; cases that share one are alike. */
  readonly alike: readonly string[];
  readonly priority: number;
  readonly priorityReasons: readonly string[];
  readonly openedAt: Date;
  readonly claimedBy: UserId | null;
  readonly claimedUntil: Date | null;
  readonly secondAskedBy: UserId | null;
  readonly decision: CaseDecision | null;
  readonly decidedBy: UserId | null;
  readonly decidedAt: Date | null;
  readonly effectiveAt: Date | null;
  readonly reasonCode: RefusalCode | null;
  readonly settledAt: Date | null;
  readonly knownAnswer: CaseDecision | null;
  /** Once refused, list what the held pictures are known by. */
  readonly listPictures: boolean;
  /** The case with which this one was decided, where one decision was for all alike. */
  readonly decidedWith: CaseId | null;
}

/** A buyer's appeal of a refusal. */
export interface CaseAppealRecord {
  readonly id: CaseAppealId;
  readonly caseId: CaseId;
  readonly orderId: OrderId;
  /** What its buyer knows the order by. */
  readonly orderNumber: string;
  readonly buyerUser: UserId;
  readonly firstDecidedBy: UserId;
  readonly words: string;
  readonly filedAt: Date;
  readonly state: CaseAppealState;
  readonly decidedBy: UserId | null;
  readonly decidedAt: Date | null;
  readonly reasons: string | null;
}

/** A look of a reviewer at held content, which its buyer sees. */
export interface LookRecord {
  readonly id: string;
  readonly caseId: CaseId;
  readonly orderId: OrderId | null;
  readonly buyerUser: UserId;
  readonly userId: UserId;
  readonly lookedAt: Date;
}

/** What a reviewer noted on a case, for colleagues. */
export interface NoteRecord {
  readonly id: string;
  readonly caseId: CaseId;
  readonly userId: UserId;
  readonly words: string;
  readonly notedAt: Date;
}

/** What waits, and how well known answers were met. */
export interface CaseCounts {
  readonly open: number;
  readonly claimed: number;
  readonly undoable: number;
  readonly oldestAt: Date | null;
  /** Opened more than a day ago. */
  readonly aged: number;
  readonly checks: number;
  readonly agreed: number;
}
