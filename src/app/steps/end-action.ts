import { move } from '../../core/kernel/index.ts';
import { ACTION } from '../../core/program/index.ts';
import type { ActionRecord, Actor, Ports, Store } from '../ports.ts';
import { logAct } from './log-act.ts';
import { moveSeller, restoreSeller } from './move-seller.ts';

/** Annuls an action: it never was. Where the seller stands and what is in the shop follow. */
export async function annul(
  ports: Pick<Ports, 'world' | 'settings'>,
  store: Store,
  actor: Actor,
  action: ActionRecord,
  { because, byAppeal }: { readonly because: string; readonly byAppeal: boolean },
): Promise<void> {
  if (!move(ACTION, action.state, 'annulled').ok) throw new Error(`Action ${action.id} cannot be annulled`);
  await store.updateAction(action.id, {
    state: 'annulled',
    annulledBy: actor.user ?? null,
    annulledAt: ports.world.now(),
    annulledByAppeal: byAppeal,
    undoneBecause: because,
  });
  await logAct(ports, store, actor, {
    act: 'action-annulled',
    subject: ['action', action.id],
    detail: { seller: action.sellerId, kind: action.kind, clause: action.clause, byAppeal },
  });
  if (action.kind === 'notice' || action.kind === 'strike') return;
  const seller = await store.lockSeller(action.sellerId);
  if (!seller) return;
  // What was annulled may not be what closes the program: a suspension of somebody whose revocation is pending changes nothing.
  const closes = action.kind === 'revocation' ? 'revocation-pending' : 'suspended';
  const before = seller.participation === closes ? action.participationBefore : seller.participation;
  if (before === 'revocation-pending' || before === 'revoked') return;
  await restoreSeller(ports, store, actor, action.sellerId, before);
}

/** Makes a revocation final: from here there is no way back, in the program's table and in the database. */
export async function makeFinal(
  ports: Pick<Ports, 'world'>,
  store: Store,
  actor: Actor,
  action: ActionRecord,
): Promise<void> {
  await store.updateAction(action.id, { state: 'final', finalAt: ports.world.now() });
  await moveSeller(ports, store, actor, action.sellerId, 'revoked');
  await logAct(ports, store, actor, {
    act: 'revocation-final',
    subject: ['action', action.id],
    detail: { seller: action.sellerId, clause: action.clause },
  });
}
