import { type ApplicationId, move, ok, type Result } from '../../core/kernel/index.ts';
import { APPLICATION, PARTICIPATION } from '../../core/program/index.ts';
import type { Actor, ApplicationRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { mayBeLost } from '../steps/may-be-lost.ts';
import { notify } from '../steps/notify.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Decides the appeal of a decline: somebody else than who declined. Granted, the seller is approved; upheld, the decline stands. */
export function decideDeclineAppeal(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: ApplicationId,
  { outcome, reasons }: { readonly outcome: 'upheld' | 'granted'; readonly reasons: string },
): Promise<Result<ApplicationRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const application = await store.lockApplication(id);
    const seller = application && (await store.findSeller(application.sellerId));
    if (!application || !seller) return refuse('not-found');
    if (!application.appealedAt || application.appealDecidedAt) return refuse('appeal-closed');
    if (application.decidedBy === actor.user || application.appealedBy === actor.user) {
      return refuse('another-person-needed', { detail: 'Somebody who did not decline it decides the appeal.' });
    }
    const change = {
      appealOutcome: outcome,
      appealReasons: reasons,
      appealDecidedBy: actor.user,
      appealDecidedAt: ports.world.now(),
      state: application.state,
    };
    const to = { seller: seller.id };
    const facts = { seller: seller.name, reasons };
    if (outcome === 'granted') {
      if (seller.participation !== 'declined' || !move(APPLICATION, application.state, 'approved').ok) {
        return refuse('appeal-closed', { detail: 'The seller applied again meanwhile. Decide that application.' });
      }
      if (await mayBeLost(store, seller.id)) return refuse('link-undecided');
      if (!move(PARTICIPATION, 'declined', 'applicant').ok) return refuse('move-not-allowed');
      await store.updateApplication(id, { ...change, state: 'approved' });
      await store.updateSeller(seller.id, { participation: 'approved', brands: application.answers.brands });
      await notify(ports, store, { to, facts, occasion: 'application-appeal-granted', path: '/studio' });
    } else {
      await store.updateApplication(id, change);
      await notify(ports, store, { to, facts, occasion: 'application-appeal-upheld', path: '/studio/application' });
    }
    await logAct(ports, store, actor, { act: `decline-appeal-${outcome}`, subject: ['application', id] });
    return ok({ ...application, ...change, state: outcome === 'granted' ? 'approved' : application.state });
  });
}
