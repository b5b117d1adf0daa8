import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports, ReportId } from '../ports.ts';
import { readPart } from '../steps/open-design.ts';
import { reportPart } from '../steps/report-part.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What a buyer wrote in a report, for them to read again; its seller reads it in an opening. */
export function readReportWords(
  ports: Pick<Ports, 'transactions' | 'keys' | 'sealing' | 'blobs'>,
  actor: Actor,
  order: OrderId,
  id: ReportId,
): Promise<Result<string, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const found = await store.findOrder(order);
    const report = found?.buyerUser === actor.user && (await store.reportsOf(order)).find((one) => one.id === id);
    if (!report) return refuse('not-found');
    const bytes = await readPart(ports, store, report.contentKey, reportPart(id, 'words'));
    return bytes ? ok(new TextDecoder().decode(bytes)) : refuse('content-erased');
  });
}
