import type { Id, ListingId, ListingVersionId, OrderId, SellerId, UserId } from '../../core/kernel/index.ts';
import type {
  ActionKind,
  ActionState,
  AppealState,
  MarkKind,
  Obligation,
  Participation,
  StatementLanguage,
  StatementSource,
} from '../../core/program/index.ts';
import type { SellerRecord } from './program.ts';

export type ActionId = Id<'enforcement-action'>;
export type AppealId = Id<'appeal'>;
export type LinkId = Id<'account-link'>;

/** What was done about a breach, with its reasons. */
export interface ActionRecord {
  readonly id: ActionId;
  readonly sellerId: SellerId;
  readonly kind: ActionKind;
  readonly state: ActionState;
  readonly clause: Obligation;
  readonly language: StatementLanguage;
  readonly facts: string;
  readonly explanation: string;
  readonly source: StatementSource;
  readonly sourceId: string | null;
  readonly automatedDetection: boolean;
  readonly profile: 'graduated' | 'strict';
  readonly proposedKind: ActionKind;
  readonly participationBefore: Participation;
  readonly listingId: ListingId | null;
  readonly decidedBy: UserId;
  readonly decidedAt: Date;
  readonly lapsesAt: Date | null;
  readonly confirmedBy: UserId | null;
  readonly confirmedAt: Date | null;
  readonly endsAt: Date | null;
  readonly appealUntil: Date | null;
  readonly finalAt: Date | null;
  readonly annulmentAskedBy: UserId | null;
  readonly annulledBy: UserId | null;
  readonly annulledAt: Date | null;
  readonly annulledByAppeal: boolean;
  readonly undoneBecause: string | null;
}

/** An action with the name of its seller. */
export interface ActionRow extends ActionRecord {
  readonly sellerName: string;
}

/** What an action rests on: a fingerprint, and of listings a clipped span. */
export interface EvidenceRecord {
  readonly id: string;
  readonly actionId: ActionId;
  readonly kind: 'listing' | 'order' | 'report' | 'picture' | 'notice';
  readonly subjectId: string;
  readonly fingerprint: string;
  readonly place: string | null;
  readonly span: string | null;
  readonly addedAt: Date;
}

export interface AppealRecord {
  readonly id: AppealId;
  readonly actionId: ActionId;
  readonly sellerId: SellerId;
  readonly actionDecidedBy: UserId;
  /** Who confirmed the action; '' where one person decided. */
  readonly actionSecondPerson: string;
  readonly words: string;
  readonly filedBy: UserId;
  readonly filedAt: Date;
  readonly state: AppealState;
  readonly decidedBy: UserId | null;
  readonly decidedAt: Date | null;
  readonly reasons: string | null;
}

/** A listing that an action took out of the shop. */
export interface StopRecord {
  readonly actionId: ActionId;
  readonly listingId: ListingId;
  readonly versionId: ListingVersionId;
  readonly publishedAt: Date;
  readonly gtin: string | null;
  readonly returnedAt: Date | null;
}

/** A feature of an account, hashed under the installation's secret. */
export interface MarkRecord {
  readonly sellerId: SellerId;
  readonly kind: MarkKind;
  readonly mark: string;
  readonly notedAt: Date;
}

/** An account that has something in common with one that lost the program. */
export interface LinkRecord {
  readonly id: LinkId;
  readonly sellerId: SellerId;
  readonly linkedSellerId: SellerId;
  readonly kinds: readonly MarkKind[];
  readonly score: number;
  readonly state: 'open' | 'same' | 'different';
  readonly foundAt: Date;
  readonly decidedBy: UserId | null;
  readonly decidedAt: Date | null;
  readonly reasons: string | null;
}

/** A link with the names and standings of both accounts. */
export interface LinkRow extends LinkRecord {
  readonly sellerName: string;
  readonly participation: Participation;
  readonly linkedName: string;
  readonly linkedParticipation: Participation;
}

/** An account that shares marks with another. */
export interface LikeRecord {
  readonly sellerId: SellerId;
  readonly participation: Participation;
  readonly kinds: readonly MarkKind[];
}

/** Until when the open orders of a seller the program closed to may be made. One runs at a time. */
export interface WindDownRecord {
  /** The revocation or long suspension behind it. */
  readonly actionId: ActionId;
  readonly sellerId: SellerId;
  readonly beganAt: Date;
  readonly makeUntil: Date;
  /** An operator who declined what was left before the day, with the reason buyers read. */
  readonly declinedBy: UserId | null;
  readonly declinedAt: Date | null;
  readonly declinedBecause: string | null;
  /** When the decision did not stand any more. */
  readonly liftedAt: Date | null;
}

/** An order whose buyer is to be told what becomes of it. */
export interface OrderToTell {
  readonly actionId: ActionId;
  readonly orderId: OrderId;
  readonly number: string;
  readonly buyerUser: UserId;
  readonly sellerName: string;
  readonly makeUntil: Date;
}

/** A seller in the operator's list. */
export interface SellerRow extends SellerRecord {
  readonly activeStrikes: number;
  readonly actions: number;
  readonly listings: number;
}
