import type { Kysely } from 'kysely';
import type { ExemptionId, ExemptionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** One exemption, locked until the transaction ends, so that two deciders do not both win. */
export async function lockExemption(db: Kysely<Tables>, id: ExemptionId): Promise<ExemptionRecord | undefined> {
  return db.selectFrom('gtinExemption').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
