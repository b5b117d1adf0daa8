import { CASE_APPEAL } from '../../core/content/index.ts';
import { move, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, CaseAppealId, CaseAppealRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { decides } from '../steps/require-claim.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What somebody who had no part in the refusal decides about its appeal. */
export interface CaseAppealDecision {
  readonly outcome: 'upheld' | 'granted';
  readonly reasons: string;
}

/**
 * Decides the appeal of a refused order. Granted, its buyer can order the same again and what was found holds it no more; a
 * picture that was listed with the refusal is off the list. Whoever refused is refused, here and by the table.
 */
export function decideCaseAppeal(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: CaseAppealId,
  { outcome, reasons }: CaseAppealDecision,
): Promise<Result<CaseAppealRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CaseAppealRecord, Trouble>> => {
    const { user } = actor;
    if (!user || !decides(actor)) return refuse('not-allowed');
    const found = await store.findCaseAppeal(id);
    if (!found) return refuse('not-found');
    if ([found.firstDecidedBy, found.buyerUser].includes(user)) return refuse('another-person-needed');
    // Locked and still open: of two who decide at once one wins.
    const appeal = await store.lockCaseAppeal(id);
    if (!appeal || !move(CASE_APPEAL, appeal.state, outcome).ok) return refuse('appeal-closed');
    const now = ports.world.now();
    const change = { state: outcome, decidedBy: user, decidedAt: now, reasons };
    await store.updateCaseAppeal(id, change);
    if (outcome === 'granted') {
      for (const listed of await store.listedBecauseOf(appeal.caseId)) {
        await store.withdrawListed(listed, now);
        await logAct(ports, store, actor, {
          act: 'picture-unlisted',
          subject: ['listed-picture', listed],
          detail: { appeal: id },
        });
      }
    }
    await notify(ports, store, {
      to: { user: appeal.buyerUser },
      occasion: outcome === 'granted' ? 'content-appeal-granted' : 'content-appeal-upheld',
      facts: { number: appeal.orderNumber, reasons },
      path: `/orders/${appeal.orderId}`,
    });
    await logAct(ports, store, actor, {
      act: `case-appeal-${outcome}`,
      subject: ['case-appeal', id],
      detail: { case: appeal.caseId },
    });
    return ok({ ...appeal, ...change });
  });
}
