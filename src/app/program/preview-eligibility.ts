import { fail, ok, type Result } from '../../core/kernel/index.ts';
import { type EligibilityRules, parseEligibility } from '../../core/program/index.ts';
import type { Actor, Ports, SellerRecord } from '../ports.ts';
import { eligibilityRules, judgeApplication } from '../steps/judge-application.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Most sellers looked at before saving. */
const MOST_SELLERS = 10_000;

/** A seller whom new rules of eligibility would judge otherwise. */
export interface WouldChange {
  readonly seller: SellerRecord;
  readonly before: boolean;
  readonly after: boolean;
  /** What the new rules would ask of them. */
  readonly unmet: readonly string[];
}

/** What other rules of eligibility would change among present sellers, before anybody saves them. Nobody who takes part is put out by new rules: it is told so that the operator knows. */
export function previewEligibility(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  document: unknown,
): Promise<Result<{ looked: number; changes: WouldChange[] }, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    const parsed = parseEligibility(document);
    if (!parsed.ok) return fail({ because: 'rules-invalid', problems: parsed.error });
    const current = await eligibilityRules(store);
    const unmet = (rules: EligibilityRules, seller: SellerRecord, answers: Parameters<typeof judgeApplication>[2]) =>
      judgeApplication(rules, seller.country, answers).filter(({ met }) => !met);
    const applications = await store.latestApplications(MOST_SELLERS);
    const changes: WouldChange[] = [];
    for (const { sellerId, answers } of applications) {
      const seller = await store.findSeller(sellerId);
      if (!seller) continue;
      const before = unmet(current, seller, answers).length === 0;
      const lines = unmet(parsed.value, seller, answers);
      if (before !== (lines.length === 0)) {
        changes.push({ seller, before, after: lines.length === 0, unmet: lines.map(({ message }) => message) });
      }
    }
    return ok({ looked: applications.length, changes });
  });
}
