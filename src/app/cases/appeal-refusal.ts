import { appealableUntil } from '../../core/content/index.ts';
import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, CaseAppealId, CaseAppealRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** The buyer of a refused order says why refusing it was wrong, once and within its time. Somebody else than who refused decides. */
export function appealRefusal(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: OrderId,
  words: string,
): Promise<Result<CaseAppealRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<CaseAppealRecord, Trouble>> => {
    const { user } = actor;
    const order = await store.findOrder(id);
    if (!order || !user || order.buyerUser !== user) return refuse('not-found');
    const one = await store.caseOfOrder(id);
    const now = ports.world.now();
    if (!one?.decidedBy || one.decision !== 'refuse' || one.state !== 'settled' || !one.settledAt) {
      return refuse('appeal-closed', { detail: 'No reviewer refused this order.' });
    }
    if (now.getTime() > appealableUntil(one.settledAt.getTime(), ports.settings.review.appealDays)) {
      return refuse('appeal-closed', { detail: 'The time to appeal is over.' });
    }
    const appeal: CaseAppealRecord = {
      id: ports.world.newId() as CaseAppealId,
      caseId: one.id,
      orderId: id,
      orderNumber: order.number,
      buyerUser: user,
      firstDecidedBy: one.decidedBy,
      words,
      filedAt: now,
      state: 'open',
      decidedBy: null,
      decidedAt: null,
      reasons: null,
    };
    if (!(await store.insertCaseAppeal(appeal))) {
      return refuse('appeal-closed', { detail: 'You appealed already.' });
    }
    await notify(ports, store, {
      to: { user },
      occasion: 'content-appeal-received',
      facts: { number: order.number },
      path: `/orders/${id}`,
    });
    await logAct(ports, store, actor, {
      act: 'case-appealed',
      subject: ['case-appeal', appeal.id],
      detail: { case: one.id, order: id },
    });
    return ok(appeal);
  });
}
