import { move, ok, type Result } from '../../core/kernel/index.ts';
import { ACTION, daysAfter } from '../../core/program/index.ts';
import type { ActionId, ActionRecord, Actor, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { moveSeller } from '../steps/move-seller.ts';
import { noteLinks } from '../steps/note-links.ts';
import { tellSeller } from '../steps/tell-seller.ts';
import { beginWindDown } from '../steps/wind-down.ts';
import { refuse, type Trouble } from '../trouble.ts';

/**
 * Confirms a revocation that somebody else proposed. In this very transaction every listing leaves the shop; orders that were
 * placed go on. It becomes final when its appeal is over. Accounts with something in common are put before a person.
 */
export function confirmRevocation(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings'>,
  actor: Actor,
  id: ActionId,
): Promise<Result<ActionRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const action = await store.lockAction(id);
    if (!action) return refuse('not-found');
    const now = ports.world.now();
    const lapsed = action.lapsesAt !== null && now >= action.lapsesAt;
    if (action.state !== 'proposed' || lapsed || !move(ACTION, action.state, 'in-force').ok) {
      return refuse('move-not-allowed', {
        detail: lapsed
          ? 'Nobody confirmed this proposal in time, so it lapsed. Propose it again.'
          : 'This does not wait to be confirmed.',
      });
    }
    if (action.decidedBy === actor.user) return refuse('another-person-needed');
    const seller = await store.lockSeller(action.sellerId);
    if (!seller) return refuse('not-found');
    const change = {
      state: 'in-force',
      participationBefore: seller.participation,
      confirmedBy: actor.user,
      confirmedAt: now,
      appealUntil: new Date(daysAfter(now.getTime(), ports.settings.enforcement.ladder.revocationAppealDays)),
    } as const;
    await store.updateAction(id, change);
    await moveSeller(ports, store, actor, seller.id, 'revocation-pending');
    await logAct(ports, store, actor, {
      act: 'revocation-confirmed',
      subject: ['action', id],
      detail: { seller: seller.id, clause: action.clause, listings: await store.stopsOf(id) },
    });
    await beginWindDown(ports, store, actor, action, seller);
    await noteLinks(ports, store, { kind: 'to', seller: seller.id });
    await tellSeller(ports, store, 'enforcement-decided', action);
    return ok({ ...action, ...change });
  });
}
