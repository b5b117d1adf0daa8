import type { Actor, Ports, ShareRecord, Store } from '../ports.ts';
import { auditEntry } from './log-act.ts';

const JOB: Actor = { kind: 'system' };

/** Destroys keys and pictures of shares that ended, all of them at once. Safe to repeat. Within a transaction of the program itself. */
export async function clearShares(
  ports: Pick<Ports, 'world' | 'blobs'>,
  store: Store,
  shares: readonly ShareRecord[],
): Promise<void> {
  if (shares.length === 0) return;
  const now = ports.world.now();
  await store.destroyKeys(
    shares.map(({ contentKey }) => contentKey),
    now,
  );
  await ports.blobs.delete(...shares.flatMap(({ blob }) => blob ?? []));
  await store.clearShares(
    shares.map(({ id }) => id),
    now,
  );
  await store.insertAudits(
    shares.map(({ id, orderId, state }) =>
      auditEntry(ports, JOB, { act: 'share-cleared', subject: ['order', orderId], detail: { share: id, state } }),
    ),
  );
}
