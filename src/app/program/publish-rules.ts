import { fail, ok, type Problem, type Result } from '../../core/kernel/index.ts';
import { parseCompliance, parseEligibility } from '../../core/program/index.ts';
import type { Actor, Ports, RulesRecord } from '../ports.ts';
import { logAct } from '../steps/log-act.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** Longest time, in days, that present listings are given to meet new rules. */
const LONGEST = 365;
const DAY = 86_400_000;

/**
 * Publishes what the operator asks of applicants, or of products by category. Rules of compliance are applied to what is in the
 * shop by a job, at once, or from the day `bindsAt` on, which sellers who would lose listings are told.
 */
export function publishRules(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  kind: RulesRecord['kind'],
  document: unknown,
  bindsAt?: Date,
): Promise<Result<RulesRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'system') return refuse('not-allowed');
    const parsed: Result<unknown, Problem[]> =
      kind === 'eligibility' ? parseEligibility(document) : parseCompliance(document);
    if (!parsed.ok) return fail({ because: 'rules-invalid', problems: parsed.error });
    const now = ports.world.now();
    if (bindsAt && (bindsAt <= now || bindsAt.getTime() > now.getTime() + LONGEST * DAY || kind === 'eligibility')) {
      const message =
        kind === 'eligibility'
          ? 'Rules of eligibility put nobody out; they need no day.'
          : `Give a day to come, within ${LONGEST} days.`;
      return fail({ because: 'rules-invalid', problems: [{ path: '/bindsAt', message }] });
    }
    const last = await store.currentRules(kind);
    const rules: RulesRecord = {
      id: ports.world.newId(),
      kind,
      number: (last?.number ?? 0) + 1,
      document: parsed.value,
      publishedBy: actor.user ?? null,
      publishedAt: now,
      bindsAt: bindsAt ?? now,
    };
    await store.insertRules(rules);
    if (kind === 'compliance') await store.enqueue({ name: 'apply-rules', data: { rules: rules.id } });
    await logAct(ports, store, actor, {
      act: `${kind}-rules-published`,
      subject: ['rules', rules.id],
      detail: { number: rules.number, bindsAt: rules.bindsAt.toISOString() },
    });
    return ok(rules);
  });
}
