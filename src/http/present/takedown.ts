import type { Actor, TakedownCount, TakedownRecord } from '../../app/ports.ts';
import type { FollowedNoticeBody, StaffNoticeBody, TakedownBody } from '../contract/index.ts';

const at = (date: Date | null) => date?.toISOString() ?? null;

/** A notice as whoever filed it sees it. */
export function presentFollowed(one: TakedownRecord): FollowedNoticeBody {
  return {
    state: one.state,
    subject: one.subject,
    right: one.rightKind,
    work: one.work,
    filedAt: one.filedAt.toISOString(),
    decidedAt: at(one.decidedAt),
    reasons: one.reasons,
    redecidedAt: at(one.redecidedAt),
    secondReasons: one.secondReasons,
  };
}

/** A takedown as whom it concerns sees it: everything but who filed it. */
export function presentTakedown(one: TakedownRecord): TakedownBody {
  return {
    ...presentFollowed(one),
    id: one.id,
    listing: one.listingId,
    explanation: one.explanation,
    answer: one.counterWords,
    answeredAt: at(one.counteredAt),
    answerable: one.state === 'upheld',
  };
}

/** A notice as staff see it. */
export function presentStaffNotice(one: TakedownRecord, actor: Actor): StaffNoticeBody {
  const decides = actor.kind === 'operator' || actor.kind === 'reviewer';
  const open = one.state === 'filed' || (one.state === 'countered' && one.decidedBy !== actor.user);
  return {
    ...presentTakedown(one),
    share: one.shareId,
    notifier: { name: one.notifierName, email: one.notifierEmail, onBehalfOf: one.onBehalfOf },
    abusive: one.abusive,
    decidable: decides && open,
  };
}

/** Counts of notices as CSV (RFC 4180). Every value is ours: a code, a number, or nothing. */
export function noticeCountsCsv(from: Date, to: Date, rows: readonly TakedownCount[]): string {
  const day = (at: Date) => at.toISOString().slice(0, 10);
  const lines = rows.map((row) =>
    [day(from), day(to), row.subject, row.rightKind, row.state, row.count, row.medianHours ?? ''].join(','),
  );
  return `${['from,to,subject,right,state,count,median_hours', ...lines].join('\r\n')}\r\n`;
}
