import type { Id, SellerId, UserId } from '../../core/kernel/index.ts';
import type { NoticeLanguage } from '../../core/program/index.ts';

export type NoticeId = Id<'notice'>;
export type InvitationId = Id<'invitation'>;

/** Something a person, or everybody at a seller, is told. */
export interface NoticeRecord {
  readonly id: NoticeId;
  readonly userId: UserId | null;
  readonly sellerId: SellerId | null;
  /** One of OCCASIONS; of another version of the program perhaps one nobody here has words for. */
  readonly occasion: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly path: string;
  readonly createdAt: Date;
}

/** How a person wants to be told. */
export interface PersonSettingRecord {
  readonly userId: UserId;
  readonly language: NoticeLanguage;
  readonly mail: boolean;
  readonly seenUntil: Date | null;
}

/** Somebody to be mailed a notice, in their language. */
export interface MailReader {
  readonly user: UserId;
  readonly language: NoticeLanguage;
}

/** What a member of a seller's team may do: everything, making orders, or writing listings. */
export type MemberRole = 'owner' | 'maker' | 'designer';

/** An invitation to a team, by mail. Its link is signed, not stored. */
export interface InvitationRecord {
  readonly id: InvitationId;
  readonly sellerId: SellerId;
  readonly email: string;
  readonly role: MemberRole;
  readonly language: NoticeLanguage;
  readonly invitedBy: UserId;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  readonly acceptedBy: UserId | null;
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** A member of a team. */
export interface MemberRecord {
  readonly sellerId: SellerId;
  readonly userId: UserId;
  readonly role: MemberRole;
}
