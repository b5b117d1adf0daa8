import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, HoldId, HoldRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { requestErasure } from '../steps/request-erasure.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** An operator lifts a hold, or takes back one that nobody approved. What it kept past its time is erased in the same transaction. */
export function liftHold(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: HoldId,
): Promise<Result<HoldRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const hold = await store.lockHold(id);
    if (!hold) return refuse('not-found');
    const now = ports.world.now();
    if (hold.liftedAt || hold.expiresAt <= now) return refuse('hold-ended');
    const change = { liftedBy: actor.user, liftedName: actor.userName ?? '', liftedAt: now };
    await store.updateHold(id, change);
    await logAct(ports, store, actor, { act: 'hold-lifted', subject: ['order', hold.orderId], detail: { hold: id } });
    const order = await store.lockOrder(hold.orderId);
    if (order?.contentState === 'held') await requestErasure(ports, store, hold.orderId);
    return ok({ ...hold, ...change });
  });
}
