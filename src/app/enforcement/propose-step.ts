import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import { type NextStep, nextStep, type Obligation } from '../../core/program/index.ts';
import type { Actor, Ports } from '../ports.ts';
import { pastActions } from '../steps/past-actions.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What the ladder proposes for a breach of a clause, from the seller's history. A person decides. */
export function proposeStep(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  seller: SellerId,
  clause: Obligation,
): Promise<Result<NextStep, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    if (!(await store.findSeller(seller))) return refuse('not-found');
    const history = pastActions(await store.actionsOf(seller));
    return ok(nextStep(clause, history, ports.settings.enforcement.ladder, ports.world.now().getTime()));
  });
}
