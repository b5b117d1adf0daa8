import type { Actor, Ports } from '../ports.ts';
import { stepOrder } from '../steps/step-order.ts';

const JOB: Actor = { kind: 'system' };
/** Few at a time, so that no lock is held for long; the next round comes soon. */
const BATCH = 100;

/** Counts orders as delivered that were shipped long ago and never reported missing: content that waits for a delivery nobody tells of must not be kept for good. Answers how many. */
export async function deemDelivered(ports: Pick<Ports, 'transactions' | 'world' | 'settings'>): Promise<number> {
  const now = ports.world.now();
  const before = new Date(now.getTime() - ports.settings.deliveredAfterDays * 86_400_000);
  const found = await ports.transactions.run(JOB, (store) => store.ordersOnTheirWay(before, BATCH));
  for (const { id } of found) {
    await ports.transactions.run(JOB, (store) =>
      stepOrder(ports, store, JOB, id, 'delivered', { deliveredAt: now, closedAt: now }),
    );
  }
  return found.length;
}
