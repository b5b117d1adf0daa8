import type { Actor, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { requestErasure } from '../steps/request-erasure.ts';

const JOB: Actor = { kind: 'system' };
/** How many at a time; the next turn comes soon. */
const BATCH = 200;

/**
 * Begins the erasures whose time has come: the days that the operator grants are over, or a hold was lifted or ended by
 * itself. Holds that ended are noted in the log. Answers how many were begun.
 */
export async function beginDueErasures(ports: Pick<Ports, 'transactions' | 'world' | 'settings'>): Promise<number> {
  const now = ports.world.now();
  await ports.transactions.run(JOB, async (store) => {
    for (const hold of await store.lapsedHolds(now, BATCH)) {
      await store.updateHold(hold.id, { lapsedAt: now });
      await logAct(ports, store, JOB, {
        act: 'hold-lapsed',
        subject: ['order', hold.orderId],
        detail: { hold: hold.id, approved: hold.approvedAt !== null },
      });
    }
  });
  const due = await ports.transactions.run(JOB, (store) => store.dueErasures(now, BATCH));
  let begun = 0;
  // Each on its own: one that cannot be begun stops no other.
  for (const order of due) {
    const plan = await ports.transactions.run(JOB, (store) => requestErasure(ports, store, order));
    if (plan.do === 'erase') begun += 1;
  }
  return begun;
}
