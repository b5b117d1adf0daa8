import { move, type SellerId } from '../../core/kernel/index.ts';
import { PARTICIPATION, type Participation, participationAfter } from '../../core/program/index.ts';
import type { Actor, Ports, Store } from '../ports.ts';
import { judgeLive } from './judge-live.ts';
import { logAct } from './log-act.ts';
import { liftWindDown } from './wind-down.ts';

/**
 * Moves a seller to where decisions put them. The database stops the listings of whoever is suspended or revoked in the same
 * statement, and refuses a move that no decision covers. Throws on a move the table does not know: that is a bug.
 */
export async function moveSeller(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  id: SellerId,
  to: Participation,
): Promise<void> {
  const seller = await store.lockSeller(id);
  if (!seller || seller.participation === to) return;
  if (!move(PARTICIPATION, seller.participation, to).ok) {
    throw new Error(`Seller ${id} cannot go from ${seller.participation} to ${to}`);
  }
  await store.updateSeller(id, { participation: to });
  await logAct(ports, store, actor, {
    act: `seller-${to}`,
    subject: ['seller', id],
    detail: { from: seller.participation },
  });
}

/** Puts a seller back to where they stand without what just ended or was annulled, and their listings with them: those that lack no document. */
export async function restoreSeller(
  ports: Pick<Ports, 'world' | 'settings'>,
  store: Store,
  actor: Actor,
  id: SellerId,
  before: Participation,
): Promise<void> {
  const actions = await store.actionsOf(id);
  const suspended = actions.some(({ kind, state }) => kind === 'suspension' && state === 'in-force');
  await moveSeller(ports, store, actor, id, participationAfter(before, suspended));
  const seller = await store.findSeller(id);
  if (seller) await liftWindDown(ports, store, actor, seller);
  const returned = await store.returnListings(id, ports.world.now());
  if (returned > 0) {
    await logAct(ports, store, actor, {
      act: 'listings-returned',
      subject: ['seller', id],
      detail: { count: returned },
    });
  }
  // Documents and exemptions may have run out meanwhile, rules may have changed.
  await judgeLive(ports, store, actor, id, 'listings-returned');
}
