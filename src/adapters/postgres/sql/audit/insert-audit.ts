import type { Kysely } from 'kysely';
import type { AuditRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Logs an act, in the transaction of the act. */
export async function insertAudit(db: Kysely<Tables>, entry: AuditRecord): Promise<void> {
  await db.insertInto('auditEntry').values(entry).execute();
}
