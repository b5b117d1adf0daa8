import { ok, type Result } from '../../core/kernel/index.ts';
import { ACTION_KINDS } from '../../core/program/index.ts';
import type { Actor, DecisionKind, ItemId, ItemRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What a second look can come to, by the kind of decision: the same outcomes the first could. */
export const SECOND_OUTCOMES: Readonly<Record<DecisionKind, readonly string[]>> = {
  application: ['approved', 'declined'],
  action: [...ACTION_KINDS, 'nothing'],
  appeal: ['upheld', 'annulled'],
};

/** Says what a second person would have decided. It is said once, without knowing what the first decided, and changes no decision. */
export function lookAgain(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: ItemId,
  look: { readonly outcome: string; readonly note: string },
): Promise<Result<ItemRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const item = await store.lockItem(id);
    if (!item) return refuse('not-found');
    if (item.secondBy) return refuse('move-not-allowed', { detail: 'Somebody looked at this already.' });
    if ([item.firstBy, item.firstSecondBy].includes(actor.user)) return refuse('another-person-needed');
    const outcomes = SECOND_OUTCOMES[item.decisionKind];
    if (!outcomes.includes(look.outcome)) {
      return refuse('move-not-allowed', { detail: `A second look at this comes to one of: ${outcomes.join(', ')}.` });
    }
    const change = {
      secondOutcome: look.outcome,
      secondBy: actor.user,
      secondAt: ports.world.now(),
      secondNote: look.note || null,
    };
    await store.updateItem(id, change);
    await logAct(ports, store, actor, {
      act: 'looked-again',
      subject: ['item', id],
      detail: { agreed: look.outcome === item.firstOutcome },
    });
    return ok({ ...item, ...change });
  });
}
