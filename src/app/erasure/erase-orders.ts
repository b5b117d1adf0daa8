import { opensFiles, PURPOSES } from '../../core/fulfilment/index.ts';
import type { OrderId } from '../../core/kernel/index.ts';
import type { Actor, ErasureWork, PartRecord, Ports } from '../ports.ts';
import { chainEntries } from '../steps/chain-entries.ts';
import { clearShares } from '../steps/clear-shares.ts';
import { destroyParts } from '../steps/destroy-content.ts';
import { auditEntry } from '../steps/log-act.ts';
import { notifyAll } from '../steps/notify.ts';
import { signErasure } from '../steps/sign-erasure.ts';

const JOB: Actor = { kind: 'system' };
const DAY_MS = 86_400_000;

type Needs = Pick<Ports, 'transactions' | 'world' | 'blobs' | 'signing' | 'settings'>;

/** One order to erase, and the job that does it. */
export interface OrderErasure {
  readonly order: OrderId;
  readonly jobId: string;
}

/**
 * Erases the content of orders, in three transactions that can each be run again after a crash: the keys first, since
 * with them every copy, in backups too, becomes unreadable; then files and sealed columns, the orders' and those of the
 * uploads they used; the certificates last. Erasing twice is harmless; a certificate issued before the content is gone
 * would be a false promise. Many orders share each transaction, and the log is chained once for all. Answers which orders
 * were certified now.
 */
export async function eraseOrders(ports: Needs, erasures: readonly OrderErasure[]): Promise<OrderId[]> {
  const jobs = new Map(erasures.map(({ order, jobId }) => [order, jobId]));
  const orders = [...jobs.keys()];
  if (orders.length === 0) return [];
  await destroyKeys(ports, orders);
  await destroyContent(ports, orders);
  // The certificates name a checkpoint that holds the destruction of the keys.
  await chainEntries(ports);
  return certify(ports, jobs);
}

/** Gives each of these orders a job of its own, after all together failed: one that cannot be erased now does not stop the others. */
export function eraseApart(ports: Pick<Ports, 'transactions'>, orders: readonly OrderId[]): Promise<void> {
  return ports.transactions.run(JOB, (store) =>
    store.enqueue(...orders.map((order) => ({ name: 'erase-order' as const, data: { order } }))),
  );
}

function destroyKeys(ports: Needs, orders: readonly OrderId[]): Promise<void> {
  return ports.transactions.run(JOB, async (store) => {
    const now = ports.world.now();
    const waiting = (await store.lockErasures(orders)).filter(({ keyDestroyedAt }) => keyDestroyedAt === null);
    if (waiting.length === 0) return;
    const destroyed = new Set(
      await store.destroyOrderKeys(
        waiting.map(({ orderId }) => orderId),
        now,
      ),
    );
    await store.insertAudits(
      waiting
        .filter(({ orderId }) => destroyed.has(orderId))
        .map(({ orderId, contentKey }) =>
          auditEntry(ports, JOB, {
            act: 'content-key-destroyed',
            subject: ['order', orderId],
            detail: { key: contentKey },
          }),
        ),
    );
  });
}

function destroyContent(ports: Needs, orders: readonly OrderId[]): Promise<void> {
  return ports.transactions.run(JOB, async (store) => {
    const now = ports.world.now();
    const work = (await store.lockErasures(orders)).filter(
      ({ keyDestroyedAt, partsDestroyedAt }) => keyDestroyedAt !== null && partsDestroyedAt === null,
    );
    if (work.length === 0) return;
    const keys = work.map(({ contentKey }) => contentKey);
    await destroyParts(ports, store, keys, now);
    await clearShares(
      ports,
      store,
      await store.eraseSharesOf(
        work.map(({ orderId }) => orderId),
        now,
      ),
    );
    await store.notePartsDestroyed(
      work.map(({ orderId }) => orderId),
      ports.world.now(),
    );
  });
}

function certify(ports: Needs, jobs: ReadonlyMap<OrderId, string>): Promise<OrderId[]> {
  return ports.transactions.run(JOB, async (store) => {
    const work = (await store.lockErasures([...jobs.keys()])).filter(
      ({ keyDestroyedAt, partsDestroyedAt }) => keyDestroyedAt !== null && partsDestroyedAt !== null,
    );
    if (work.length === 0) return [];
    const orders = work.map(({ orderId }) => orderId);
    const parts = Map.groupBy(
      await store.partsOfAll(work.map(({ contentKey }) => contentKey)),
      (part) => part.contentKey,
    );
    const checkpoint = await store.lastCheckpoint();
    const certificates = work.map((erasure) => ({
      order: erasure.orderId,
      certificate: signErasure(ports, {
        orderId: erasure.orderId,
        versionId: erasure.versionId,
        because: erasure.because,
        contentKey: erasure.contentKey,
        keyDestroyedAt: keyTime(erasure),
        parts: parts.get(erasure.contentKey) ?? ([] as PartRecord[]),
        jobId: jobs.get(erasure.orderId) ?? '',
        checkpoint,
      }),
    }));
    const now = ports.world.now();
    await store.keepCertificates(certificates, now);
    const due = new Date(now.getTime() + ports.settings.deletionDays * DAY_MS);
    await store.askDeletions(orders, PURPOSES.filter(opensFiles), now, due);
    await store.insertAudits(
      certificates.map(({ order, certificate }) =>
        auditEntry(ports, JOB, {
          act: 'erasure-certified',
          subject: ['order', order],
          detail: { certificate: certificate.body.certificateId },
        }),
      ),
    );
    await notifyAll(
      ports,
      store,
      work.map(({ orderId, number, buyerUser }) => ({
        to: { user: buyerUser },
        occasion: 'order-erased',
        facts: { number },
        path: `/orders/${orderId}`,
      })),
    );
    return orders;
  });
}

function keyTime({ orderId, keyDestroyedAt }: ErasureWork): Date {
  if (!keyDestroyedAt) throw new Error(`The key of ${orderId} is not destroyed: there is nothing to certify`);
  return keyDestroyedAt;
}
