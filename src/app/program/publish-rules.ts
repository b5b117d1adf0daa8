import { fail, ok, type Problem, type Result } from '../../core/kernel/index.ts';
import { type EligibilityRules, parseCompliance, parseEligibility } from '../../core/program/index.ts';
import type { Actor, Ports, RulesRecord, SellerRecord } from '../ports.ts';
import { eligibilityRules, judgeApplication } from '../steps/judge-application.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Most sellers looked at before saving. */
const MOST_SELLERS = 10_000;

/** Publishes what the operator asks of applicants, or of products by category. */
export function publishRules(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  kind: RulesRecord['kind'],
  document: unknown,
): Promise<Result<RulesRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'system') return refuse('not-allowed');
    const parsed: Result<unknown, Problem[]> =
      kind === 'eligibility' ? parseEligibility(document) : parseCompliance(document);
    if (!parsed.ok) return fail({ because: 'rules-invalid', problems: parsed.error });
    const last = await store.currentRules(kind);
    const rules: RulesRecord = {
      id: ports.world.newId(),
      kind,
      number: (last?.number ?? 0) + 1,
      document: parsed.value,
      publishedBy: actor.user ?? null,
      publishedAt: ports.world.now(),
    };
    await store.insertRules(rules);
    await logAct(ports, store, actor, {
      act: `${kind}-rules-published`,
      subject: ['rules', rules.id],
      detail: { number: rules.number },
    });
    return ok(rules);
  });
}

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
