import type { ErasureView } from '../../app/erasure/read-erasure.ts';
import type { Actor, DeletionRow, HoldRecord, HoldRow, Settings } from '../../app/ports.ts';
import type { DeletionBody, ErasureViewBody, HoldBody, HoldRowBody } from '../contract/index.ts';

/** When an order's content goes, and what holds it up. */
export function presentErasure(
  { order, plan, erasure, hold, deletion }: ErasureView,
  { erasure: rule }: Pick<Settings, 'erasure'>,
): ErasureViewBody {
  const begun = order.contentState !== 'held';
  const due = erasure?.dueAt ?? (plan.do === 'wait' ? new Date(plan.until) : undefined);
  return {
    content: order.contentState,
    next: nextOf(order.contentState, plan.do),
    because: plan.do === 'nothing' ? (begun ? (erasure?.because ?? null) : null) : plan.reason,
    dueAt: plan.do === 'nothing' && !begun ? null : (due?.toISOString() ?? null),
    hold: hold
      ? {
          reason: hold.reason,
          since: (hold.approvedAt ?? hold.placedAt).toISOString(),
          until: hold.expiresAt.toISOString(),
        }
      : null,
    copies: deletion
      ? {
          askedAt: deletion.askedAt.toISOString(),
          dueAt: deletion.dueAt.toISOString(),
          confirmedAt: deletion.confirmedAt?.toISOString() ?? null,
        }
      : null,
    rule,
  };
}

function nextOf(content: 'held' | 'erasing' | 'erased', todo: ErasureView['plan']['do']): ErasureViewBody['next'] {
  if (content !== 'held') return content;
  if (todo === 'nothing') return 'open';
  if (todo === 'hold') return 'held';
  // Due now, and the next turn of the worker begins it.
  return todo === 'wait' ? 'waits' : 'erasing';
}

/** A legal hold as staff see it. */
export function presentHold(hold: HoldRecord, actor: Actor, now: Date): HoldBody {
  return {
    id: hold.id,
    order: hold.orderId,
    reason: hold.reason,
    placedBy: hold.placedName,
    placedAt: hold.placedAt.toISOString(),
    until: hold.expiresAt.toISOString(),
    approvedBy: hold.approvedName,
    approvedAt: hold.approvedAt?.toISOString() ?? null,
    liftedBy: hold.liftedName,
    liftedAt: hold.liftedAt?.toISOString() ?? null,
    state: hold.liftedAt ? 'lifted' : hold.expiresAt <= now ? 'lapsed' : hold.approvedAt ? 'running' : 'proposed',
    own: hold.placedBy === actor.user,
  };
}

/** A hold in the list. */
export function presentHoldRow(row: HoldRow, actor: Actor, now: Date): HoldRowBody {
  return { ...presentHold(row, actor, now), orderNumber: row.orderNumber, content: row.contentState };
}

/** What a seller has not confirmed. */
export function presentDeletion(row: DeletionRow, now: Date): DeletionBody {
  return {
    order: row.orderId,
    number: row.orderNumber,
    title: row.title,
    askedAt: row.askedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    late: row.dueAt <= now,
  };
}
