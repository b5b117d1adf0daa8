import { ok, type Result } from '../../core/kernel/index.ts';
import { mayAppeal } from '../../core/program/index.ts';
import type { ActionId, Actor, AppealId, AppealRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Appeals an action, in the seller's own words: once, within its time. Revocations do not become final while it is open. */
export function fileAppeal(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: ActionId,
  words: string,
): Promise<Result<AppealRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const action = await store.findAction(id);
    if (!actor.user || !actor.seller || action?.sellerId !== actor.seller) return refuse('not-found');
    const now = ports.world.now();
    const before = await store.findAppealOf(id);
    const window = { state: action.state, appealUntil: action.appealUntil?.getTime() ?? null };
    if (!mayAppeal(window, before !== undefined, now.getTime())) return refuse('appeal-closed');
    const appeal: AppealRecord = {
      id: ports.world.newId() as AppealId,
      actionId: id,
      sellerId: actor.seller,
      actionDecidedBy: action.decidedBy,
      actionSecondPerson: action.confirmedBy ?? '',
      words,
      filedBy: actor.user,
      filedAt: now,
      state: 'open',
      decidedBy: null,
      decidedAt: null,
      reasons: null,
    };
    if (!(await store.insertAppeal(appeal))) return refuse('appeal-closed');
    await logAct(ports, store, actor, { act: 'appeal-filed', subject: ['appeal', appeal.id], detail: { action: id } });
    return ok(appeal);
  });
}
