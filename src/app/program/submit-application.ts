import { type ApplicationId, move, ok, type Result } from '../../core/kernel/index.ts';
import { APPLICATION, PARTICIPATION } from '../../core/program/index.ts';
import type { Actor, ApplicationAnswers, ApplicationRecord, Ports } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { screenIdentity } from '../steps/screen-identity.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Applies for the program, or answers what the operator asked. The terms in force must be accepted first. */
export async function submitApplication(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings' | 'seals'>,
  actor: Actor,
  answers: ApplicationAnswers,
): Promise<Result<ApplicationRecord, Trouble>> {
  const { seller } = actor;
  const known = seller && (await ports.transactions.run(actor, (store) => store.findSeller(seller)));
  // Only who may apply is looked at: nobody else's application says anything about them.
  if (known && (known.participation === 'applicant' || known.participation === 'declined')) {
    const screened = await screenIdentity(ports, actor, known, answers);
    if (!screened.ok) return screened;
  }
  return ports.transactions.run(actor, async (store) => {
    const { seller: sellerId, user } = actor;
    const seller = sellerId && (await store.findSeller(sellerId));
    if (!seller || !user) return refuse('not-found');
    const now = ports.world.now();
    const terms = await store.currentTerms(now);
    if (terms && !(await store.findAcceptance(seller.id, terms.id))) return refuse('terms-not-accepted');
    if (seller.participation !== 'applicant' && !move(PARTICIPATION, seller.participation, 'applicant').ok) {
      return refuse(
        seller.participation === 'revoked' || seller.participation === 'revocation-pending'
          ? seller.participation
          : 'application-decided',
      );
    }
    const [last] = await store.applicationsOf(seller.id);
    if (last?.state === 'submitted') return refuse('application-open');
    if (last && move(APPLICATION, last.state, 'submitted').ok) {
      await store.updateApplication(last.id, { answers, state: 'submitted', submittedAt: now, submittedBy: user });
      await logAct(ports, store, actor, { act: 'application-answered', subject: ['application', last.id] });
      return ok({ ...last, answers, state: 'submitted', submittedAt: now });
    }
    const application: ApplicationRecord = {
      id: ports.world.newId() as ApplicationId,
      sellerId: seller.id,
      state: 'submitted',
      answers,
      submittedBy: user,
      submittedAt: now,
      decidedAt: null,
      decidedBy: null,
      reasons: null,
      assignedTo: null,
      assignedAt: null,
      applyAgainAt: null,
      appealWords: null,
      appealedBy: null,
      appealedAt: null,
      appealOutcome: null,
      appealReasons: null,
      appealDecidedBy: null,
      appealDecidedAt: null,
    };
    await store.insertApplication(application);
    await logAct(ports, store, actor, { act: 'application-submitted', subject: ['application', application.id] });
    return ok(application);
  });
}
