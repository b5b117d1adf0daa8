import type { Actor, Ports, Store } from '../ports.ts';
import { auditEntry, logAct } from '../steps/log-act.ts';

const JOB: Actor = { kind: 'system' };
/** How many are begun at once, in one transaction. */
export const BEGUN_AT_ONCE = 50;

type Needs = Pick<Ports, 'transactions' | 'world'>;

/**
 * Begins the erasures whose time has come: the days that the operator grants are over, or a hold was lifted or ended by
 * itself. Their keys are destroyed here, many in a transaction; one job does the rest for them. Holds that ended are noted in the log.
 * Answers how many were begun: as many as are begun at once means that more may wait.
 */
export async function beginDueErasures(ports: Needs): Promise<number> {
  const now = ports.world.now();
  await ports.transactions.run(JOB, async (store) => {
    for (const hold of await store.lapsedHolds(now, BEGUN_AT_ONCE)) {
      await store.updateHold(hold.id, { lapsedAt: now });
      await logAct(ports, store, JOB, {
        act: 'hold-lapsed',
        subject: ['order', hold.orderId],
        detail: { hold: hold.id, approved: hold.approvedAt !== null },
      });
    }
  });
  return ports.transactions.run(JOB, (store) => beginBatch(ports, store, now));
}

async function beginBatch(ports: Needs, store: Store, now: Date): Promise<number> {
  const due = await store.dueErasures(now, BEGUN_AT_ONCE);
  if (due.length === 0) return 0;
  const orders = await store.beginErasures(due);
  if (orders.length === 0) return 0;
  const destroyed = new Set(
    await store.destroyOrderKeys(
      orders.map(({ id }) => id),
      now,
    ),
  );
  await store.insertAudits(
    orders
      .filter(({ id }) => destroyed.has(id))
      .map(({ id, contentKey }) =>
        auditEntry(ports, JOB, { act: 'content-key-destroyed', subject: ['order', id], detail: { key: contentKey } }),
      ),
  );
  await store.enqueue({ name: 'erase-orders', data: { orders: orders.map(({ id }) => id) } });
  return orders.length;
}
