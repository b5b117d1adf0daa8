import type { Kysely } from 'kysely';
import type { NoticeStore } from '../../../app/ports.ts';
import { countNoticesSince } from '../sql/notices/count-notices-since.ts';
import { findNotice } from '../sql/notices/find-notice.ts';
import { insertInvitation } from '../sql/notices/insert-invitation.ts';
import { insertNotices } from '../sql/notices/insert-notices.ts';
import { invitationsOf } from '../sql/notices/invitations-of.ts';
import { lockInvitation } from '../sql/notices/lock-invitation.ts';
import { mailReaders } from '../sql/notices/mail-readers.ts';
import { membersOf } from '../sql/notices/members-of.ts';
import { noteMailed } from '../sql/notices/note-mailed.ts';
import { noteReminder } from '../sql/notices/note-reminder.ts';
import { noticesOfActor } from '../sql/notices/notices-of-actor.ts';
import { personSetting } from '../sql/notices/person-setting.ts';
import { removeMember } from '../sql/notices/remove-member.ts';
import { setMemberRole } from '../sql/notices/set-member-role.ts';
import { setPersonSetting } from '../sql/notices/set-person-setting.ts';
import { updateInvitation } from '../sql/notices/update-invitation.ts';
import { wasMailed } from '../sql/notices/was-mailed.ts';
import type { Tables } from '../tables.ts';

/** Notices, settings of persons, teams. */
export function noticeStore(db: Kysely<Tables>): NoticeStore {
  return {
    insertNotices: (...args) => insertNotices(db, ...args),
    findNotice: (...args) => findNotice(db, ...args),
    mailReaders: (...args) => mailReaders(db, ...args),
    noticesOfActor: (...args) => noticesOfActor(db, ...args),
    countNoticesSince: (...args) => countNoticesSince(db, ...args),
    personSetting: (...args) => personSetting(db, ...args),
    setPersonSetting: (...args) => setPersonSetting(db, ...args),
    wasMailed: (...args) => wasMailed(db, ...args),
    noteMailed: (...args) => noteMailed(db, ...args),
    noteReminder: (...args) => noteReminder(db, ...args),
    membersOf: (...args) => membersOf(db, ...args),
    setMemberRole: (...args) => setMemberRole(db, ...args),
    removeMember: (...args) => removeMember(db, ...args),
    insertInvitation: (...args) => insertInvitation(db, ...args),
    lockInvitation: (...args) => lockInvitation(db, ...args),
    invitationsOf: (...args) => invitationsOf(db, ...args),
    updateInvitation: (...args) => updateInvitation(db, ...args),
  };
}
