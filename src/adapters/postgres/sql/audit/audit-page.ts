import type { Kysely } from 'kysely';
import type { AuditRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** A page of the chained log, newest first. */
export async function auditPage(
  db: Kysely<Tables>,
  before: number | undefined,
  limit: number,
): Promise<(AuditRecord & { seq: number })[]> {
  return db
    .selectFrom('auditChain')
    .innerJoin('auditEntry', 'auditEntry.id', 'auditChain.entryId')
    .selectAll('auditEntry')
    .select('auditChain.seq')
    .$if(before !== undefined, (query) => query.where('auditChain.seq', '<', before ?? 0))
    .orderBy('auditChain.seq', 'desc')
    .limit(limit)
    .execute();
}
