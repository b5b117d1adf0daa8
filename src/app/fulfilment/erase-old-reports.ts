import type { Actor, Ports } from '../ports.ts';
import { destroyParts } from '../steps/destroy-content.ts';
import { logAct } from '../steps/log-act.ts';

const JOB: Actor = { kind: 'system' };
const BATCH = 100;

/** Erases the words and photos of reports that had a key of their own and were kept long enough: key first, then parts and uploads. Answers how many. */
export function eraseOldReports(ports: Pick<Ports, 'transactions' | 'world' | 'blobs'>): Promise<number> {
  const now = ports.world.now();
  return ports.transactions.run(JOB, async (store) => {
    const expired = await store.expiredReports(now, BATCH);
    for (const report of expired) {
      await store.destroyKey(report.contentKey, now);
      await destroyParts(ports, store, [report.contentKey], now);
      await store.updateReport(report.id, { erasedAt: now });
      await logAct(ports, store, JOB, { act: 'report-erased', subject: ['report', report.id] });
    }
    return expired.length;
  });
}
