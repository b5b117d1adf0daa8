import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, LinkRow, Ports, Slice } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Accounts that have something in common with one that lost the program, oldest first. */
export function listLinks(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  state: LinkRow['state'],
  slice: Slice,
): Promise<Result<LinkRow[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await store.linksIn(state, slice));
  });
}
