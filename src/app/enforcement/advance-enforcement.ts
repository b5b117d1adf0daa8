import { move } from '../../core/kernel/index.ts';
import { ACTION, becomesFinal, daysAfter } from '../../core/program/index.ts';
import type { Actor, Ports } from '../ports.ts';
import { makeFinal } from '../steps/end-action.ts';
import { logAct } from '../steps/log-act.ts';
import { restoreSeller } from '../steps/move-seller.ts';

const JOB: Actor = { kind: 'system' };
/** Each action in a transaction of its own; so many at a turn, and the next turn comes soon. */
const BATCH = 100;

/**
 * What happens by the clock: proposals lapse, strikes run out, suspensions end and the listings they stopped come back,
 * revocations become final, spans of evidence and traces of devices go. Answers how many actions moved.
 */
export async function advanceEnforcement(ports: Pick<Ports, 'transactions' | 'world' | 'settings'>): Promise<number> {
  const now = ports.world.now();
  const due = await ports.transactions.run(JOB, (store) => store.dueActions(now, BATCH));
  for (const id of due) {
    await ports.transactions.run(JOB, async (store) => {
      const action = await store.lockAction(id);
      if (!action) return;
      if (action.state === 'proposed') {
        await store.updateAction(id, { state: 'withdrawn', undoneBecause: 'Nobody confirmed it in time.' });
        await logAct(ports, store, JOB, { act: 'revocation-lapsed', subject: ['action', id] });
        return;
      }
      if (action.kind === 'revocation') {
        const appeal = await store.findAppealOf(id);
        const window = { kind: action.kind, state: action.state, appealUntil: action.appealUntil?.getTime() ?? null };
        if (becomesFinal(window, appeal?.state, now.getTime())) await makeFinal(ports, store, JOB, action);
        return;
      }
      if (action.endsAt === null || action.endsAt > now || !move(ACTION, action.state, 'ended').ok) return;
      await store.updateAction(id, { state: 'ended' });
      await logAct(ports, store, JOB, {
        act: 'action-ended',
        subject: ['action', id],
        detail: { seller: action.sellerId, kind: action.kind },
      });
      if (action.kind !== 'suspension' && action.kind !== 'listing-off') return;
      const seller = await store.lockSeller(action.sellerId);
      if (seller && (seller.participation === 'suspended' || seller.participation === 'approved')) {
        await restoreSeller(ports, store, JOB, seller.id, seller.participation);
      }
    });
  }
  const { ladder, links } = ports.settings.enforcement;
  const ago = (days: number) => new Date(daysAfter(now.getTime(), -days));
  await ports.transactions.run(JOB, async (store) => {
    await store.clearSpans(ago(ladder.evidenceDays));
    await store.forgetTraces(ago(links.traceDays));
  });
  return due.length;
}
