import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, DeletionRow, Ports, Slice } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** The erased orders whose copies a seller has not confirmed to be deleted, oldest first. */
export function listDeletions(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  seller: SellerId,
  slice: Slice,
): Promise<Result<DeletionRow[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.seller !== seller) return refuse('not-found');
    return ok(await store.openDeletions(seller, slice));
  });
}
