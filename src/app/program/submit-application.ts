import { type ApplicationId, move, ok, type Result } from '../../core/kernel/index.ts';
import { APPLICATION, PARTICIPATION } from '../../core/program/index.ts';
import type { Actor, ApplicationAnswers, ApplicationRecord, Ports } from '../ports.ts';
import { eligibilityRules, judgeApplication } from '../steps/judge-application.ts';
import { logAct } from '../steps/log-act.ts';
import { notify } from '../steps/notify.ts';
import { requireOwner } from '../steps/require-owner.ts';
import { screenIdentity } from '../steps/screen-identity.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Applies for the program, or answers what the operator asked. The terms in force must be accepted first. */
export async function submitApplication(
  ports: Pick<Ports, 'transactions' | 'world' | 'settings' | 'seals'>,
  actor: Actor,
  { bank, ...told }: ApplicationAnswers & { readonly bank?: string | undefined },
): Promise<Result<ApplicationRecord, Trouble>> {
  const answers: ApplicationAnswers = { ...told, bankGiven: bank !== undefined };
  const { seller } = actor;
  const known = seller && (await ports.transactions.run(actor, (store) => store.findSeller(seller)));
  // Only who may apply is looked at: nobody else's application says anything about them.
  if (known && (known.participation === 'applicant' || known.participation === 'declined')) {
    const screened = await screenIdentity(ports, actor, known, { ...answers, ...(bank && { bank }) });
    if (!screened.ok) return screened;
  }
  return ports.transactions.run(actor, async (store) => {
    const { seller: sellerId, user } = actor;
    const seller = sellerId && (await store.findSeller(sellerId));
    if (!seller || !user) return refuse('not-found');
    const owner = await requireOwner(store, actor);
    if (!owner.ok) return owner;
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
    const unmet = judgeApplication(await eligibilityRules(store), seller.country, answers).filter(({ met }) => !met);
    if (unmet.length > 0) return refuse('not-eligible', { problems: unmet });
    for (const photo of answers.photos ?? []) {
      const asset = await store.findAsset(photo);
      if (asset?.kind !== 'evidence-photo' || asset.sellerId !== seller.id) {
        return refuse('not-eligible', {
          problems: [{ path: '/photos', message: 'A photo is gone. Upload it again.' }],
        });
      }
    }
    await store.keepAssets(answers.photos ?? []);
    const [last] = await store.applicationsOf(seller.id);
    if (last?.applyAgainAt && last.applyAgainAt > now) {
      return refuse('apply-again-later', {
        detail: `You can apply again from ${last.applyAgainAt.toISOString().slice(0, 10)}.`,
      });
    }
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
    await notify(ports, store, {
      to: { seller: seller.id },
      occasion: 'application-received',
      facts: { seller: seller.name },
      path: '/studio/application',
    });
    await logAct(ports, store, actor, { act: 'application-submitted', subject: ['application', application.id] });
    return ok(application);
  });
}
