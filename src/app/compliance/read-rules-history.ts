import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, Ports, RulesEffectRecord, RulesRecord } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** The versions of the rules of compliance, newest first, each with what came of it when it was applied to the shop. For staff. */
export function readRulesHistory(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
): Promise<Result<(RulesRecord & { effects: RulesEffectRecord[] })[], Trouble>> {
  return ports.transactions.run(actor, async (store) =>
    actor.kind === 'operator' || actor.kind === 'auditor'
      ? ok(await store.rulesVersions('compliance'))
      : refuse('not-allowed'),
  );
}
