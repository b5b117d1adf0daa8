import { ok, type Result } from '../../core/kernel/index.ts';
import type { ActionId, ActionRecord, Actor, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Takes back a proposed revocation: its proposer thought again, or a second person does not agree. The seller never hears of it. */
export function withdrawProposal(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: ActionId,
  because: string,
): Promise<Result<ActionRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const action = await store.lockAction(id);
    if (!action) return refuse('not-found');
    if (action.state !== 'proposed') return refuse('move-not-allowed', { detail: 'This is no proposal any more.' });
    const change = { state: 'withdrawn', undoneBecause: because } as const;
    await store.updateAction(id, change);
    await logAct(ports, store, actor, {
      act: 'revocation-withdrawn',
      subject: ['action', id],
      detail: { seller: action.sellerId },
    });
    return ok({ ...action, ...change });
  });
}
