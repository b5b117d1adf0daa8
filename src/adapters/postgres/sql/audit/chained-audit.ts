import type { Kysely } from 'kysely';
import type { AuditRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Chained entries from a place on, in order, with their hashes. */
export async function chainedAudit(
  db: Kysely<Tables>,
  from: number,
  limit: number,
): Promise<(AuditRecord & { seq: number; hash: string })[]> {
  return db
    .selectFrom('auditChain')
    .innerJoin('auditEntry', 'auditEntry.id', 'auditChain.entryId')
    .selectAll('auditEntry')
    .select(['auditChain.seq', 'auditChain.hash'])
    .where('auditChain.seq', '>=', from)
    .orderBy('auditChain.seq')
    .limit(limit)
    .execute();
}
