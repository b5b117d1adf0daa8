import { makeUntil } from '../../core/program/index.ts';
import type { ActionRecord, Actor, Ports, SellerRecord, Store } from '../ports.ts';
import { logAct } from './log-act.ts';
import { notify } from './notify.ts';

type Needs = Pick<Ports, 'world' | 'settings'>;

/**
 * Sets the day until which a closed seller's open orders may be made, where the decision is one that limits them: in its
 * transaction, so that buyers can withdraw from that moment on. The seller is told here; buyers soon, by a job.
 */
export async function beginWindDown(
  ports: Needs,
  store: Store,
  actor: Actor,
  action: Pick<ActionRecord, 'id' | 'kind' | 'endsAt'>,
  seller: Pick<SellerRecord, 'id' | 'name'>,
): Promise<void> {
  const now = ports.world.now();
  const { openOrders } = ports.settings.enforcement;
  const until = makeUntil({ kind: action.kind, endsAt: action.endsAt?.getTime() ?? null }, now.getTime(), openOrders);
  if (until === undefined) return;
  const begun = await store.insertWindDown({
    actionId: action.id,
    sellerId: seller.id,
    beganAt: now,
    makeUntil: new Date(until),
    declinedBy: null,
    declinedAt: null,
    declinedBecause: null,
    liftedAt: null,
  });
  if (!begun) return;
  const orders = await store.countOpenOrders(seller.id);
  await logAct(ports, store, actor, {
    act: 'open-orders-limited',
    subject: ['seller', seller.id],
    detail: { action: action.id, until: new Date(until).toISOString(), orders },
  });
  if (orders === 0) return;
  await notify(ports, store, {
    to: { seller: seller.id },
    occasion: 'open-orders-limited',
    facts: { seller: seller.name, untilDay: new Date(until).toISOString() },
    path: '/studio/orders',
  });
}

/** Lets a seller's open orders go on as before, if nothing that stands limits them any more. */
export async function liftWindDown(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  seller: SellerRecord,
): Promise<void> {
  const running = await store.runningWindDown(seller.id);
  if (!running || seller.participation === 'revocation-pending' || seller.participation === 'revoked') return;
  const behind = await store.findAction(running.actionId);
  if (behind?.state === 'in-force') return;
  await store.updateWindDown(running.actionId, { liftedAt: ports.world.now() });
  await logAct(ports, store, actor, {
    act: 'open-orders-unlimited',
    subject: ['seller', seller.id],
    detail: { action: running.actionId },
  });
}
