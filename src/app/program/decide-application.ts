import { type ApplicationId, move, ok, type Result } from '../../core/kernel/index.ts';
import { APPLICATION, type ApplicationState, PARTICIPATION, type Participation } from '../../core/program/index.ts';
import type { Actor, ApplicationRecord, Ports, SellerRecord, Store } from '../ports.ts';
import { eligibilityRules } from '../steps/judge-application.ts';
import { logAct } from '../steps/log-act.ts';
import { mayBeLost } from '../steps/may-be-lost.ts';
import { notify } from '../steps/notify.ts';
import { registerApproved } from '../steps/verify-prefix.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** An operator's decision and what they say to the seller. */
export interface Decision {
  readonly decision: 'approve' | 'ask' | 'decline';
  readonly reasons: string;
  /** From when on a declined seller can apply again; as the rules say where absent. */
  readonly applyAgainAt?: Date | undefined;
}

const DAY = 86_400_000;
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
  { decision, reasons, applyAgainAt }: Decision,
): Promise<Result<{ application: ApplicationRecord; seller: SellerRecord }, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' || !actor.user) return refuse('not-allowed');
    const application = await store.lockApplication(id);
    const seller = application && (await store.findSeller(application.sellerId));
    if (!application || !seller) return refuse('not-found');
    if (application.assignedTo && application.assignedTo !== actor.user) {
      return refuse('move-not-allowed', { detail: 'A colleague is at this application. Take it over first.' });
    }
    const outcome = OUTCOME[decision];
    // A declined one becomes approved by a granted appeal only, and that is decided elsewhere.
    const over = application.state === 'approved' || application.state === 'declined';
    if (over || !move(APPLICATION, application.state, outcome.application).ok) return refuse('application-decided');
    if (decision === 'approve' && (await mayBeLost(store, seller.id))) return refuse('link-undecided');
    const now = ports.world.now();
    const again = new Date(now.getTime() + (await eligibilityRules(store)).reapplyDays * DAY);
    const decided = {
      state: outcome.application,
      decidedAt: now,
      applyAgainAt: decision === 'decline' ? (applyAgainAt ?? again) : null,
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
        const { companyPrefixes: prefixes, brands } = application.answers;
        const companyPrefixes = await registerApproved(ports, store, { seller: seller.id, by: actor.user, prefixes });
        changed = { ...changed, companyPrefixes, brands };
      }
      const { participation, companyPrefixes, brands } = changed;
      await store.updateSeller(seller.id, { participation, companyPrefixes, brands });
    }
    await tell(ports, store, seller, decision, reasons, decided.applyAgainAt);
    await logAct(ports, store, actor, { act: `application-${outcome.application}`, subject: ['application', id] });
    return ok({ application: { ...application, ...decided }, seller: changed });
  });
}

/** Tells the seller, in their language, what was decided and why. */
function tell(
  ports: Pick<Ports, 'world'>,
  store: Store,
  { id, name }: SellerRecord,
  decision: Decision['decision'],
  reasons: string,
  again: Date | null,
): Promise<void> {
  const to = { seller: id };
  const path = '/studio/application';
  switch (decision) {
    case 'approve':
      return notify(ports, store, { to, path, occasion: 'application-approved', facts: { seller: name } });
    case 'ask':
      return notify(ports, store, { to, path, occasion: 'application-more-asked', facts: { seller: name, reasons } });
    case 'decline': {
      const facts = { seller: name, reasons, againDay: again?.toISOString() ?? '' };
      return notify(ports, store, { to, path, occasion: 'application-declined', facts });
    }
  }
}
