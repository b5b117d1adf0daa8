import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import { daysAfter, type Standing, standingOf } from '../../core/program/index.ts';
import type { Actor, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/**
 * A seller's standing, with what would improve it: for its members, and for staff. Counted as the program, since it rests on
 * entries of the log that no seller reads; what is answered are counts.
 */
export async function readStanding(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  seller: SellerId,
): Promise<Result<Standing, Trouble>> {
  const insider = actor.seller === seller || actor.kind === 'operator' || actor.kind === 'auditor';
  if (!insider) return refuse('not-found');
  const { standing } = ports.settings.enforcement;
  return ports.transactions.run({ kind: 'system' }, async (store) => {
    if (!(await store.findSeller(seller))) return refuse('not-found');
    const now = ports.world.now();
    const since = new Date(daysAfter(now.getTime(), -standing.windowDays));
    return ok(standingOf(await store.standingCounts(seller, since, now), standing));
  });
}
