import { move, ok, type Result } from '../../core/kernel/index.ts';
import { APPEAL } from '../../core/program/index.ts';
import type { Actor, AppealId, AppealRecord, Ports } from '../ports.ts';
import { annul, makeFinal } from '../steps/end-action.ts';
import { logAct } from '../steps/log-act.ts';
import { tellSeller } from '../steps/tell-seller.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What somebody who had no part in the action decides about its appeal. */
export interface AppealDecision {
  readonly outcome: 'upheld' | 'annulled';
  readonly reasons: string;
}

/**
 * Decides an appeal: the action stands, or it is annulled and everything it did is undone. A revocation whose appeal fails is
 * final in this very transaction. Whoever decided or confirmed the action is refused, here and by the table.
 */
export function decideAppeal(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: AppealId,
  { outcome, reasons }: AppealDecision,
): Promise<Result<AppealRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const found = await store.lockAppeal(id);
    const action = found && (await store.lockAction(found.actionId));
    if (!found || !action) return refuse('not-found');
    if (!move(APPEAL, found.state, outcome).ok || action.state === 'annulled') return refuse('appeal-closed');
    const hadPart = [found.actionDecidedBy, found.actionSecondPerson, found.filedBy].includes(actor.user);
    if (hadPart) return refuse('another-person-needed');
    const change = { state: outcome, decidedBy: actor.user, decidedAt: ports.world.now(), reasons };
    await store.updateAppeal(id, change);
    await logAct(ports, store, actor, {
      act: `appeal-${outcome}`,
      subject: ['appeal', id],
      detail: { action: action.id },
    });
    if (outcome === 'annulled') await annul(ports, store, actor, action, { because: reasons, byAppeal: true });
    else if (action.kind === 'revocation') await makeFinal(ports, store, actor, action);
    await tellSeller(ports, store, 'appeal-decided', action);
    return ok({ ...found, ...change });
  });
}
