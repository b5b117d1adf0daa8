import type { Kysely } from 'kysely';
import type { AuditRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Logs several acts at once, in the transaction of the acts. */
export async function insertAudits(db: Kysely<Tables>, entries: readonly AuditRecord[]): Promise<void> {
  if (entries.length === 0) return;
  await db
    .insertInto('auditEntry')
    .values([...entries])
    .execute();
}
