import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, HoldRow, Ports, Slice } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** The legal holds, newest first, for operators and auditors; `running` leaves out what ended. */
export function listHolds(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  running: boolean,
  slice: Slice,
): Promise<Result<HoldRow[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await store.holdsPage(running, ports.world.now(), slice));
  });
}
