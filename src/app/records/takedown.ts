import type { RightKind, TakedownState } from '../../core/content/index.ts';
import type { Id, ListingId, SellerId, UserId } from '../../core/kernel/index.ts';
import type { NoticeLanguage } from '../../core/program/index.ts';
import type { ShareId } from './sharing.ts';

export type TakedownId = Id<'takedown'>;

/** A notice of a rights owner, and what became of it. */
export interface TakedownRecord {
  readonly id: TakedownId;
  readonly subject: 'listing' | 'share';
  readonly listingId: ListingId | null;
  readonly shareId: ShareId | null;
  readonly sellerId: SellerId | null;
  readonly buyerUser: UserId | null;
  readonly state: TakedownState;
  readonly rightKind: RightKind;
  readonly notifierName: string;
  readonly notifierEmail: string;
  /** The language they wrote in, of those that mails are written in. */
  readonly notifierLanguage: NoticeLanguage;
  readonly onBehalfOf: string | null;
  /** The work, mark or person whose right it is. */
  readonly work: string;
  readonly explanation: string;
  readonly goodFaithAt: Date;
  readonly filedAt: Date;
  readonly decidedBy: UserId | null;
  readonly decidedAt: Date | null;
  readonly reasons: string | null;
  readonly abusive: boolean;
  readonly counterWords: string | null;
  readonly counterBy: UserId | null;
  readonly counteredAt: Date | null;
  readonly redecidedBy: UserId | null;
  readonly redecidedAt: Date | null;
  readonly secondReasons: string | null;
}

/** What a takedown can come to that its sides are told. */
export type TakedownNews = 'upheld' | 'rejected' | 'countered' | 'upheld-again' | 'restored';

/** Counts of notices for the transparency export. */
export interface TakedownCount {
  readonly subject: TakedownRecord['subject'];
  readonly rightKind: RightKind;
  readonly state: TakedownState;
  readonly count: number;
  /** Hours from filing to the first decision; null where none was decided. */
  readonly medianHours: number | null;
}
