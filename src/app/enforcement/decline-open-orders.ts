import { ok, type Result, type SellerId } from '../../core/kernel/index.ts';
import type { Actor, Ports, WindDownRecord } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/**
 * Declines every order a closed seller has left, before its day, with a reason their buyers read. Said once; the job that
 * ends orders carries it out within seconds, however many there are.
 */
export function declineOpenOrders(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: SellerId,
  because: string,
): Promise<Result<WindDownRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const { user } = actor;
    if (actor.kind !== 'operator' || !user) return refuse('not-allowed');
    // One after the other, so that of two who decline at once the second is told.
    const seller = await store.lockSeller(id);
    if (!seller) return refuse('not-found');
    const running = await store.runningWindDown(id);
    if (!running) {
      return refuse('move-not-allowed', {
        detail: 'The program is open to this seller, or closed for a short time only: their orders go on.',
      });
    }
    if (running.declinedAt !== null) return refuse('move-not-allowed', { detail: 'Somebody declined them already.' });
    const change = { declinedBy: user, declinedAt: ports.world.now(), declinedBecause: because };
    await store.updateWindDown(running.actionId, change);
    await logAct(ports, store, actor, {
      act: 'open-orders-declined',
      subject: ['seller', id],
      detail: { action: running.actionId, orders: await store.countOpenOrders(id) },
    });
    return ok({ ...running, ...change });
  });
}
