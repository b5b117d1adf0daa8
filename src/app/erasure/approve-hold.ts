import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, HoldId, HoldRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A second operator approves a hold; from then on it keeps the order's content. Nobody approves their own. */
export function approveHold(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: HoldId,
): Promise<Result<HoldRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const hold = await store.lockHold(id);
    if (!hold) return refuse('not-found');
    const now = ports.world.now();
    if (hold.liftedAt || hold.approvedAt || hold.expiresAt <= now) return refuse('hold-ended');
    if (hold.placedBy === actor.user) return refuse('own-hold');
    // Locked, so that no fulfilment destroys the key between this look and the approval.
    const order = await store.lockOrder(hold.orderId);
    if (order?.contentState !== 'held') return refuse('content-erased');
    const change = { approvedBy: actor.user, approvedName: actor.userName ?? '', approvedAt: now };
    await store.updateHold(id, change);
    await logAct(ports, store, actor, { act: 'hold-approved', subject: ['order', hold.orderId], detail: { hold: id } });
    return ok({ ...hold, ...change });
  });
}
