import { appealableUntil, type RefusalCode } from '../../core/content/index.ts';
import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, CaseAppealRecord, LookRecord, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What the buyer of a held order may know of its review. */
export interface OrderReview {
  /** Whether reviewers still have to decide. */
  readonly waits: boolean;
  /** Whether a reviewer refused it. */
  readonly refused: boolean;
  /** What for; null where it was not refused. */
  readonly reason: RefusalCode | null;
  readonly looks: readonly LookRecord[];
  /** Until when a refusal can be appealed; null where nothing can be, or was. */
  readonly appealableUntil: Date | null;
  readonly appeal: CaseAppealRecord | null;
}

/** Whether an order waits for reviewers, each look at what it holds, and what can be done about a refusal, for its buyer. */
export function readOrderReview(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: OrderId,
): Promise<Result<OrderReview, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const order = await store.findOrder(id);
    if (!order || !actor.user || order.buyerUser !== actor.user) return refuse('not-found');
    // Row-level security shows a buyer their refused case only.
    const one = await store.caseOfOrder(id);
    const refused = one?.state === 'settled' && one.decision === 'refuse' && one.settledAt !== null;
    const appeal = (one && (await store.caseAppealOf(one.id))) ?? null;
    const until =
      refused && one.settledAt ? appealableUntil(one.settledAt.getTime(), ports.settings.review.appealDays) : 0;
    const open = !appeal && until > ports.world.now().getTime();
    return ok({
      waits: await store.underReview(id),
      refused,
      reason: refused ? one.reasonCode : null,
      looks: await store.looksAt(id),
      appealableUntil: open ? new Date(until) : null,
      appeal,
    });
  });
}
