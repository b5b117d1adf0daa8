import { type ApplicationId, move, ok, type Result } from '../../core/kernel/index.ts';
import { APPLICATION, type ApplicationState, PARTICIPATION, type Participation } from '../../core/program/index.ts';
import type { Actor, ApplicationRecord, Ports, SellerRecord } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { mayBeLost } from '../steps/may-be-lost.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** An operator's decision and what they say to the seller. */
export interface Decision {
  readonly decision: 'approve' | 'ask' | 'decline';
  readonly reasons: string;
}

const OUTCOME: Readonly<Record<Decision['decision'], { application: ApplicationState; seller?: Participation }>> = {
  approve: { application: 'approved', seller: 'approved' },
  ask: { application: 'more-asked' },
  decline: { application: 'declined', seller: 'declined' },
};

/** Decides an application. Approving opens the program to the seller and verifies the company prefixes and brands they named. */
export function decideApplication(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  id: ApplicationId,
  { decision, reasons }: Decision,
): Promise<Result<{ application: ApplicationRecord; seller: SellerRecord }, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const application = await store.lockApplication(id);
    const seller = application && (await store.findSeller(application.sellerId));
    if (!application || !seller) return refuse('not-found');
    const outcome = OUTCOME[decision];
    if (!move(APPLICATION, application.state, outcome.application).ok) return refuse('application-decided');
    if (decision === 'approve' && (await mayBeLost(store, seller.id))) return refuse('link-undecided');
    const decided = {
      state: outcome.application,
      decidedAt: ports.world.now(),
      decidedBy: actor.user,
      reasons: reasons || null,
    };
    await store.updateApplication(id, decided);
    let changed = seller;
    if (outcome.seller) {
      // A seller declined earlier and approved now passes through applicant: the table has no shorter way.
      const from = seller.participation === 'declined' ? 'applicant' : seller.participation;
      if (!move(PARTICIPATION, from, outcome.seller).ok) return refuse('application-decided');
      changed = { ...seller, participation: outcome.seller };
      if (decision === 'approve') {
        const { companyPrefixes, brands } = application.answers;
        changed = { ...changed, companyPrefixes, brands };
      }
      const { participation, companyPrefixes, brands } = changed;
      await store.updateSeller(seller.id, { participation, companyPrefixes, brands });
    }
    await logAct(ports, store, actor, { act: `application-${outcome.application}`, subject: ['application', id] });
    return ok({ application: { ...application, ...decided }, seller: changed });
  });
}
