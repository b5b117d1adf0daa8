import { move, ok, type Result } from '../../core/kernel/index.ts';
import { ACTION } from '../../core/program/index.ts';
import type { ActionId, ActionRecord, Actor, Ports } from '../ports.ts';
import { annul } from '../steps/end-action.ts';
import { logAct } from '../steps/log-act.ts';
import { tellSeller } from '../steps/tell-seller.ts';
import { refuse, type Trouble } from '../trouble.ts';

/**
 * Annuls a mistake. One operator annuls what one decided. A revocation that is not final is annulled by the same two people:
 * one of them asks, the other does. What is final cannot be annulled by anybody.
 */
export function annulAction(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: ActionId,
  because: string,
): Promise<Result<ActionRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const action = await store.lockAction(id);
    if (!action) return refuse('not-found');
    if (!move(ACTION, action.state, 'annulled').ok) {
      return refuse('move-not-allowed', {
        detail:
          action.state === 'final'
            ? 'This revocation is final. The program knows no way back from it.'
            : 'There is nothing here to annul.',
      });
    }
    if (action.kind === 'revocation') {
      const both = [action.decidedBy, action.confirmedBy];
      if (!both.includes(actor.user))
        return refuse('another-person-needed', {
          detail: 'Only the two who decided it can annul it; anybody else decides an appeal.',
        });
      if (action.annulmentAskedBy === actor.user) return refuse('another-person-needed');
      if (!action.annulmentAskedBy) {
        await store.updateAction(id, { annulmentAskedBy: actor.user });
        await logAct(ports, store, actor, {
          act: 'annulment-asked',
          subject: ['action', id],
          detail: { seller: action.sellerId },
        });
        return ok({ ...action, annulmentAskedBy: actor.user });
      }
    }
    await annul(ports, store, actor, action, { because, byAppeal: false });
    const after = await store.findAction(id);
    if (!after) return refuse('not-found');
    await tellSeller(ports, store, 'enforcement-undone', after);
    return ok(after);
  });
}
