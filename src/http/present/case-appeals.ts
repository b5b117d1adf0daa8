import type { CaseAppealSeen } from '../../app/cases/read-case-appeals.ts';
import type { OrderReview } from '../../app/cases/read-order-review.ts';
import type { Actor, CaseAppealRecord } from '../../app/ports.ts';
import { helpOfRefusal, type RefusalCode } from '../../core/content/index.ts';
import type { CaseAppealBody, CaseAppealSeenBody, OrderReviewBody } from '../contract/index.ts';
import { presentNotes } from './cases.ts';

/** An appeal as staff see it. */
export function presentCaseAppeal(one: CaseAppealRecord, actor: Actor): CaseAppealBody {
  const { user, kind } = actor;
  const staff = kind === 'operator' || kind === 'reviewer';
  return {
    id: one.id,
    state: one.state,
    orderNumber: one.orderNumber,
    filedAt: one.filedAt.toISOString(),
    words: one.words,
    decidable: staff && one.state === 'open' && user !== one.firstDecidedBy && user !== one.buyerUser,
    decidedAt: one.decidedAt?.toISOString() ?? null,
    reasons: one.reasons,
  };
}

/** An appeal with what is left of its case. */
export function presentCaseAppealSeen(seen: CaseAppealSeen, actor: Actor): CaseAppealSeenBody {
  const { version } = seen;
  return {
    ...presentCaseAppeal(seen.appeal, actor),
    listing: version ? { id: version.listingId, title: version.document.title, locale: version.document.locale } : null,
    codes: [...seen.case.codes],
    lists: seen.case.lists,
    reason: seen.case.reasonCode as RefusalCode,
    refusedAt: seen.case.settledAt?.toISOString() ?? null,
    notes: presentNotes(seen.notes, actor),
  };
}

/** What the buyer of an order may know of its review. */
export function presentOrderReview(review: OrderReview): OrderReviewBody {
  const { appeal } = review;
  return {
    waits: review.waits,
    refused: review.refused,
    help: review.reason && `/help/${helpOfRefusal(review.reason)}`,
    looks: review.looks.map(({ lookedAt }) => ({ at: lookedAt.toISOString() })),
    appealableUntil: review.appealableUntil?.toISOString() ?? null,
    appeal: appeal && {
      at: appeal.filedAt.toISOString(),
      words: appeal.words,
      outcome: appeal.state === 'open' ? null : appeal.state,
      decidedAt: appeal.decidedAt?.toISOString() ?? null,
      reasons: appeal.reasons,
    },
  };
}
