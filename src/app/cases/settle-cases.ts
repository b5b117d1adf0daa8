import { CASE, type RefusalCode, statementOf } from '../../core/content/index.ts';
import { move } from '../../core/kernel/index.ts';
import type { Actor, CaseId, CaseRecord, Ports, Store } from '../ports.ts';
import { dropContent } from '../steps/destroy-content.ts';
import { listPicture, looksOf } from '../steps/list-picture.ts';
import { logAct } from '../steps/log-act.ts';
import { stepOrder } from '../steps/step-order.ts';

const JOB: Actor = { kind: 'system' };
/** Each in a transaction of its own; so many at a turn, and the next turn comes soon. */
const BATCH = 100;

/**
 * Carries out decisions whose time to undo is over: an allowed order is placed, a refused one declined with a statement
 * for its buyer, in their language, and its content erased. Killed in between, the next turn does the rest.
 */
export async function settleCases(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings' | 'blobs'>,
): Promise<number> {
  const now = ports.world.now();
  const due = await ports.transactions.run(JOB, (store) => store.dueCases(now, BATCH));
  for (const id of due) await ports.transactions.run(JOB, (store) => settle(ports, store, id, now));
  return due.length;
}

async function settle(
  ports: Pick<Ports, 'world' | 'settings' | 'blobs'>,
  store: Store,
  id: CaseId,
  now: Date,
): Promise<void> {
  const one = await store.lockCase(id);
  if (!one || !move(CASE, one.state, 'settled').ok || one.effectiveAt === null || one.effectiveAt > now) return;
  await store.updateCase(id, { state: 'settled', settledAt: now });
  await logAct(ports, store, JOB, {
    act: 'case-settled',
    subject: ['case', id],
    detail: { decision: one.decision, lists: one.lists, ...(one.orderId && { order: one.orderId }) },
  });
  // A quality check was looked at: its content has done what it was made for.
  if (one.orderId === null) return dropContent(ports, store, one.contentKey, now);
  const detail = { case: id };
  if (one.decision === 'allow') {
    await stepOrder(ports, store, JOB, one.orderId, 'placed', { reason: null }, detail);
    return;
  }
  if (one.listPictures) await remember(ports, store, one);
  const reason = statementOf(one.reasonCode as RefusalCode, await languageOf(store, one));
  const change = { reason, closedAt: now };
  await stepOrder(ports, store, JOB, one.orderId, 'declined', change, detail, 'content-refused');
}

/** Lists what the held pictures are known by, for whoever sends them again. What is listed already stays as it is. */
async function remember(ports: Pick<Ports, 'world'>, store: Store, one: CaseRecord): Promise<void> {
  for (const asset of await store.heldIn(one.contentKey)) {
    if (asset.reasons.includes('listed-image')) continue;
    const origin = { origin: 'review', sourceId: one.id, reason: one.reasonCode ?? 'picture' } as const;
    const listed = await listPicture(ports, store, JOB, { ...looksOf(asset), ...origin });
    if (!listed.ok) throw new Error(`A stored picture cannot be listed: ${listed.error.message}`);
  }
}

/** The buyer's own language, where they said it; else the listing's. */
async function languageOf(store: Store, one: CaseRecord): Promise<string> {
  const setting = await store.personSetting(one.buyerUser);
  return setting?.language ?? (await store.findVersion(one.versionId))?.document.locale ?? 'en';
}
