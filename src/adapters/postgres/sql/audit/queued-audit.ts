import type { Kysely } from 'kysely';
import type { AuditRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The oldest entries that wait for their place in the chain. */
export async function queuedAudit(db: Kysely<Tables>, limit: number): Promise<(AuditRecord & { n: number })[]> {
  return db
    .selectFrom('auditQueue')
    .innerJoin('auditEntry', 'auditEntry.id', 'auditQueue.entryId')
    .selectAll('auditEntry')
    .select('auditQueue.n')
    .orderBy('auditQueue.n')
    .limit(limit)
    .execute();
}
