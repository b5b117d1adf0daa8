import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { ActionState } from '../../core/program/index.ts';
import type { ActionRow, Actor, Ports, Slice } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What was done about a seller, newest first: for its members, without what is only proposed, and for staff. */
export function actionsOfSeller(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  seller: SellerId,
): Promise<Result<ActionRow[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const insider = actor.seller === seller || actor.kind === 'operator' || actor.kind === 'auditor';
    if (!insider || !(await store.findSeller(seller))) return refuse('not-found');
    return ok(await store.actionsOf(seller));
  });
}

/** Actions in some states, oldest first: what waits to be confirmed, or to become final. */
export function actionQueue(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  states: readonly ActionState[],
  slice: Slice,
): Promise<Result<ActionRow[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await store.actionsIn(states, slice));
  });
}
