import { type OrderId, ok } from '../../core/kernel/index.ts';
import { daysAfter, NOT_MADE_REASON, noticeLanguage } from '../../core/program/index.ts';
import type { Actor, OrderRecord, OrderToTell, Ports, Store, WindDownRecord } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { type StepsOrders, stepOrder } from '../steps/step-order.ts';

const JOB: Actor = { kind: 'system' };
/** So many at a turn, so that no lock is held for long; the next turn comes soon. */
const BATCH = 100;

type Needs = StepsOrders & Pick<Ports, 'transactions' | 'world' | 'settings'>;

/**
 * Ends what a seller who lost the program leaves open. Buyers are told of the day and that they need not wait; past the
 * day, or when an operator said so, what is not shipped is declined with the reason stated, and what was reported and
 * never answered is closed with a refund. Each tells its host (webhook) and its buyer, and begins the erasure. Answers how
 * many orders were ended.
 */
export async function closeOpenOrders(ports: Needs): Promise<number> {
  const now = ports.world.now();
  await ports.transactions.run(JOB, async (store) => {
    for (const order of await store.buyersToTell(BATCH)) await tell(ports, store, order, 'order-seller-closed');
    for (const order of await store.buyersToTellBack(BATCH)) await tell(ports, store, order, 'order-seller-back');
  });
  const { makeDays } = ports.settings.enforcement.openOrders;
  const when = { now, reportedBefore: new Date(daysAfter(now.getTime(), -makeDays)) };
  const left = await ports.transactions.run(JOB, (store) => store.ordersLeft(when, BATCH));
  let ended = 0;
  for (const id of left) {
    if (await ports.transactions.run(JOB, (store) => end(ports, store, id))) ended += 1;
  }
  return ended;
}

async function tell(
  ports: Pick<Ports, 'world'>,
  store: Store,
  order: OrderToTell,
  occasion: 'order-seller-closed' | 'order-seller-back',
): Promise<void> {
  const now = ports.world.now();
  const closed = occasion === 'order-seller-closed';
  if (!(await (closed ? store.noteTold(order, now) : store.noteToldBack(order, now)))) return;
  const { number, sellerName } = order;
  const told = { to: { user: order.buyerUser }, path: `/orders/${order.orderId}` } as const;
  await (closed
    ? notify(ports, store, {
        ...told,
        occasion,
        facts: { number, seller: sellerName, untilDay: order.makeUntil.toISOString() },
      })
    : notify(ports, store, { ...told, occasion, facts: { number, seller: sellerName } }));
  await logAct(ports, store, JOB, {
    act: closed ? 'buyer-told-seller-closed' : 'buyer-told-seller-back',
    subject: ['order', order.orderId],
    detail: { action: order.actionId },
  });
}

/** Ends one order, if it is still to be ended: it may have been shipped or withdrawn a moment ago. */
async function end(ports: Needs, store: Store, id: OrderId): Promise<boolean> {
  const order = await store.lockOrder(id);
  const running = order && (await store.runningWindDown(order.sellerId));
  if (!order || !running) return false;
  const now = ports.world.now();
  const reason = await reasonFor(store, order, running);
  const detail = { action: running.actionId, because: running.declinedAt === null ? 'day-passed' : 'operator' };
  const reported = order.state === 'defect-reported' || order.state === 'remade';
  const moved = reported
    ? await refund(ports, store, order, reason, detail)
    : await stepOrder(ports, store, JOB, id, 'declined', { reason, closedAt: now }, detail);
  return moved.ok;
}

/** Closes a report nobody is there to answer: its buyer gets the money back, as if the seller had said so. */
async function refund(
  ports: Needs,
  store: Store,
  order: OrderRecord,
  answer: string,
  detail: Readonly<Record<string, unknown>>,
) {
  const now = ports.world.now();
  const report = (await store.reportsOf(order.id)).at(-1);
  const moved = await stepOrder(
    ports,
    store,
    JOB,
    order.id,
    'delivered',
    { deliveredAt: order.deliveredAt ?? now, closedAt: now },
    detail,
  );
  if (!moved.ok || !report) return moved;
  const { reportDays } = ports.settings;
  await store.updateReport(report.id, {
    state: 'refund',
    answer,
    answeredAt: now,
    eraseAfter: report.ownKey ? new Date(daysAfter(now.getTime(), reportDays)) : null,
  });
  await logAct(ports, store, JOB, {
    act: 'defect-answered',
    subject: ['report', report.id],
    detail: { order: order.id, answer: 'refund', ...detail },
  });
  return ok(moved.value);
}

/** What the operator said; else what happened, in the buyer's language: their own where they chose one, else the listing's. */
async function reasonFor(store: Store, order: OrderRecord, running: WindDownRecord): Promise<string> {
  if (running.declinedBecause !== null) return running.declinedBecause;
  const setting = await store.personSetting(order.buyerUser);
  const locale = setting?.language ?? (await store.findVersion(order.versionId))?.document.locale ?? 'en';
  return NOT_MADE_REASON[noticeLanguage(locale)];
}
