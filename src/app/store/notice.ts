import type { SellerId, UserId } from '../../core/kernel/index.ts';
import type * as r from '../records/index.ts';
import type { Slice } from './slice.ts';

/** What people are told, how they want to be told, and who is in a team. */
export interface NoticeStore {
  /** One at least. */
  insertNotices(notices: readonly r.NoticeRecord[]): Promise<void>;
  findNotice(id: r.NoticeId): Promise<r.NoticeRecord | undefined>;
  /** Who is still to be mailed a notice: without those who want no mail, or had it. */
  mailReaders(id: r.NoticeId): Promise<r.MailReader[]>;
  /** What the actor is told, as a person and as a member of sellers, newest first. */
  noticesOfActor(slice: Slice): Promise<r.NoticeRecord[]>;
  /** How many of them are newer, 100 at most. */
  countNoticesSince(since: Date | null): Promise<number>;
  personSetting(user: UserId): Promise<r.PersonSettingRecord | undefined>;
  setPersonSetting(setting: r.PersonSettingRecord): Promise<void>;
  /** Whether a mail about this went to the reader already: a person, or one side of a takedown. */
  wasMailed(subject: string, reader: string): Promise<boolean>;
  noteMailed(subject: string, reader: string, at: Date): Promise<void>;
  /** Notes a reminder; false if it was reminded of already. */
  noteReminder(subject: string, seller: SellerId, step: number, at: Date): Promise<boolean>;
  membersOf(seller: SellerId): Promise<r.MemberRecord[]>;
  setMemberRole(seller: SellerId, user: UserId, role: r.MemberRole): Promise<void>;
  removeMember(seller: SellerId, user: UserId): Promise<void>;
  insertInvitation(invitation: r.InvitationRecord): Promise<void>;
  /** Locks the row, so that it is accepted once. */
  lockInvitation(id: r.InvitationId): Promise<r.InvitationRecord | undefined>;
  invitationsOf(seller: SellerId): Promise<r.InvitationRecord[]>;
  updateInvitation(id: r.InvitationId, change: Partial<r.InvitationRecord>): Promise<void>;
}
