import type { Actor, Ports, ShareRecord, Store } from '../ports.ts';
import { logAct } from './log-act.ts';

const JOB: Actor = { kind: 'system' };

/** Destroys keys and pictures of shares that ended. Safe to repeat. Within a transaction of the program itself. */
export async function clearShares(
  ports: Pick<Ports, 'world' | 'blobs'>,
  store: Store,
  shares: readonly ShareRecord[],
): Promise<void> {
  for (const share of shares) {
    const now = ports.world.now();
    await store.destroyKey(share.contentKey, now);
    if (share.blob) await ports.blobs.delete(share.blob);
    await store.updateShare(share.id, { blob: null, clearedAt: now });
    await logAct(ports, store, JOB, {
      act: 'share-cleared',
      subject: ['order', share.orderId],
      detail: { share: share.id, state: share.state },
    });
  }
}
