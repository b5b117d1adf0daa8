import type { Actor, Ports } from '../ports.ts';
import { clearShares } from '../steps/clear-shares.ts';

const JOB: Actor = { kind: 'system' };
/** Few at a time, so that locks are short. */
const BATCH = 100;

/** Destroys the pictures of share pages that ended, and answers how many. What a crash left is found again. */
export function clearEndedShares(ports: Pick<Ports, 'transactions' | 'world' | 'blobs'>): Promise<number> {
  return ports.transactions.run(JOB, async (store) => {
    const ended = await store.sharesToClear(BATCH);
    await clearShares(ports, store, ended);
    return ended.length;
  });
}
