import type { Kysely } from 'kysely';
import type { ComplianceStopRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes that a listing left the shop because a document ran out. */
export async function insertComplianceStop(db: Kysely<Tables>, stop: ComplianceStopRecord): Promise<void> {
  await db
    .insertInto('complianceStop')
    .values(stop)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
