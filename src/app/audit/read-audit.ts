import { ok, type Result } from '../../core/kernel/index.ts';
import type { Actor, AuditRecord, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** A page of the log, newest first, for operators and auditors. */
export function readAudit(
  ports: Pick<Ports, 'transactions'>,
  actor: Actor,
  before: number | undefined,
  limit: number,
): Promise<Result<(AuditRecord & { seq: number })[], Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    if (actor.kind !== 'operator' && actor.kind !== 'auditor') return refuse('not-allowed');
    return ok(await store.auditPage(before, limit));
  });
}
