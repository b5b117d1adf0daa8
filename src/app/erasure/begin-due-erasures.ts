import type { Actor, Ports, Store } from '../ports.ts';
import { auditEntry, logAct } from '../steps/log-act.ts';

const JOB: Actor = { kind: 'system' };
/** How many share a transaction. */
const BATCH = 100;

type Needs = Pick<Ports, 'transactions' | 'world'>;

/**
 * Begins the erasures whose time has come: the days that the operator grants are over, or a hold was lifted or ended by
 * itself. Their keys are destroyed here, many in a transaction; jobs do the rest. Holds that ended are noted in the log.
 * Answers how many were begun.
 */
export async function beginDueErasures(ports: Needs): Promise<number> {
  const now = ports.world.now();
  await ports.transactions.run(JOB, async (store) => {
    for (const hold of await store.lapsedHolds(now, BATCH)) {
      await store.updateHold(hold.id, { lapsedAt: now });
      await logAct(ports, store, JOB, {
        act: 'hold-lapsed',
        subject: ['order', hold.orderId],
        detail: { hold: hold.id, approved: hold.approvedAt !== null },
      });
    }
  });
  let begun = 0;
  for (let found = BATCH; found === BATCH; ) {
    found = await ports.transactions.run(JOB, (store) => beginBatch(ports, store, now));
    begun += found;
  }
  return begun;
}

async function beginBatch(ports: Needs, store: Store, now: Date): Promise<number> {
  const due = await store.dueErasures(now, BATCH);
  if (due.length === 0) return 0;
  const orders = await store.beginErasures(due);
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
  for (const { id } of orders) await store.enqueue({ name: 'erase-order', data: { order: id } });
  return orders.length;
}
