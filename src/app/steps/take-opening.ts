import { type Purpose, purposeFits } from '../../core/fulfilment/index.ts';
import { type OrderId, ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, OpeningId, OpeningRecord, OrderRow, Ports, Store } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';
import { logAct } from './log-act.ts';
import { requireFeature } from './require-feature.ts';
import { requireMaker } from './require-maker.ts';

/** An opening that was taken, before anything is read. */
export interface TakenOpening {
  readonly order: OrderRow;
  readonly opening: OpeningRecord;
}

/**
 * Takes an opening of an order, if everything allows it: a member of its seller whose work it is, in a session that passed
 * the second factor where the operator wants one, while content is there and the purpose fits where the order stands. It
 * is logged in the same transaction.
 */
export async function takeOpening(
  ports: Pick<Ports, 'world' | 'settings'>,
  store: Store,
  actor: Actor,
  id: OrderId,
  purpose: Purpose,
): Promise<Result<TakenOpening, Trouble>> {
  const { seller, user, session } = actor;
  const order = await store.findOrder(id);
  if (!order || !seller || order.sellerId !== seller || !user || !session) return refuse('not-found');
  const allowed = await requireFeature(ports, store, actor, 'fulfil');
  if (!allowed.ok) return allowed;
  const maker = await requireMaker(store, actor, seller);
  if (!maker.ok) return maker;
  if (ports.settings.openingSecondFactor && !actor.secondFactor) return refuse('second-factor-needed');
  const reports = purpose === 'defect-report' ? await store.reportsOf(id) : [];
  const reported = reports.some(({ ownKey, erasedAt }) => ownKey && erasedAt === null);
  if (order.contentState !== 'held' && !reported) return refuse('content-erased');
  if (!purposeFits(purpose, order.state)) {
    return refuse('purpose-not-open', { detail: `The order is "${order.state}".` });
  }
  const now = ports.world.now();
  const opening: OpeningRecord = {
    id: ports.world.newId() as OpeningId,
    orderId: id,
    sellerId: seller,
    userId: user,
    userName: actor.userName ?? '',
    sessionId: session,
    purpose,
    openedAt: now,
    expiresAt: new Date(now.getTime() + ports.settings.openingMinutes * 60_000),
  };
  await store.insertOpening(opening);
  await logAct(ports, store, actor, {
    act: 'content-opened',
    subject: ['order', id],
    detail: { opening: opening.id, purpose },
  });
  return ok({ order, opening });
}
