import { ok, type Result } from '../../core/kernel/index.ts';
import type { Participation } from '../../core/program/index.ts';
import type { Actor, Ports, SellerRow, Slice } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Sellers with what counts against them, newest first, for the operator. */
export function listSellers(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  filter: { readonly participation?: Participation | undefined; readonly words?: string | undefined },
  slice: Slice,
): Promise<Result<SellerRow[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await store.sellersPage(filter, slice, ports.world.now()));
  });
}
