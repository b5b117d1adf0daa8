import { REPORT } from '../../core/fulfilment/index.ts';
import { move, type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, DefectReportRecord, OrderRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { requireFeature } from '../steps/require-feature.ts';
import { type StepsOrders, stepOrder } from '../steps/step-order.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** How a seller answers a report: make it again, have the host pay it back, or turn it down with a reason. */
export interface DefectAnswer {
  readonly answer: 'remake' | 'refund' | 'rejected';
  /** For the buyer. */
  readonly words: string;
}

type Needs = StepsOrders & Pick<Ports, 'transactions' | 'world' | 'settings'>;

const DAY = 86_400_000;

/**
 * Answers the report that is open, or turns a remake that cannot be made after all into a refund. A remake needs the
 * content it is made from: where that is erased already it is refused, and says so. Other answers close the case, and what
 * is still held of the order goes then.
 */
export function answerDefect(
  ports: Needs,
  actor: Actor,
  id: OrderId,
  { answer, words }: DefectAnswer,
): Promise<Result<DefectReportRecord, Trouble>> {
  return ports.transactions.run(actor, async (store): Promise<Result<DefectReportRecord, Trouble>> => {
    const { seller, user } = actor;
    const allowed = await requireFeature(ports, store, actor, 'fulfil');
    if (!allowed.ok) return allowed;
    const order = await store.lockOrder(id);
    if (!order || order.sellerId !== seller || !user) return refuse('not-found');
    const report = (await store.reportsOf(id)).at(-1);
    const inCase = order.state === 'defect-reported' || order.state === 'remade';
    if (!report || !inCase || !move(REPORT, report.state, answer).ok) return refuse('report-closed');
    if (answer === 'remake' && order.contentState !== 'held') {
      return refuse('content-erased', {
        detail:
          'The proof and files of this order were erased when it was fulfilled, so it cannot be made again from them. Offer a refund, or ask the buyer to order it anew.',
      });
    }
    const now = ports.world.now();
    const moved = await stepOrder(ports, store, actor, id, answer === 'remake' ? 'remade' : 'delivered', {
      ...(answer === 'remake'
        ? again(ports, order, report, now)
        : { deliveredAt: order.deliveredAt ?? now, closedAt: now }),
    });
    if (!moved.ok) return moved;
    const change: Partial<DefectReportRecord> = {
      state: answer,
      answer: words,
      answeredBy: user,
      answeredAt: now,
      eraseAfter: report.ownKey ? new Date(now.getTime() + ports.settings.reportDays * DAY) : null,
    };
    await store.updateReport(report.id, change);
    await logAct(ports, store, actor, {
      act: 'defect-answered',
      subject: ['report', report.id],
      detail: { order: id, answer },
    });
    return ok({ ...report, ...change });
  });
}

/** The pieces that are made once more are to be shipped once more, in the time a new order has. */
function again(ports: Needs, order: OrderRecord, report: DefectReportRecord, now: Date): Partial<OrderRecord> {
  return {
    shippedCount: order.quantity - report.pieces,
    shipBy: new Date(now.getTime() + ports.settings.shipDays * DAY),
    closedAt: null,
  };
}
