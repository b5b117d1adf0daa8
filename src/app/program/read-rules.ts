import { ok, type Result } from '../../core/kernel/index.ts';
import { DEFAULT_COMPLIANCE, DEFAULT_ELIGIBILITY } from '../../core/program/index.ts';
import type { Ports, RulesRecord } from '../ports.ts';
import type { Trouble } from '../trouble.ts';

/** What the operator asks of applicants, or of products by category: anybody may read what they will be judged by. Number 0 is what the program ships with. */
export function readRules(
  ports: Pick<Ports, 'transactions'>,
  kind: RulesRecord['kind'],
): Promise<
  Result<
    Pick<RulesRecord, 'kind' | 'number' | 'document'> & { publishedAt: Date | null; bindsAt: Date | null },
    Trouble
  >
> {
  return ports.transactions.run({ kind: 'visitor' }, async (store) => {
    const stored = await store.currentRules(kind);
    if (stored) return ok(stored);
    const document = kind === 'eligibility' ? DEFAULT_ELIGIBILITY : DEFAULT_COMPLIANCE;
    return ok({ kind, number: 0, document, publishedAt: null, bindsAt: null });
  });
}
