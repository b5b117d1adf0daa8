import type { Kysely } from 'kysely';
import type { ExemptionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Exemptions that count and expire until then, soonest first. */
export async function exemptionsExpiringBy(db: Kysely<Tables>, by: Date): Promise<ExemptionRecord[]> {
  return db
    .selectFrom('gtinExemption')
    .selectAll()
    .where('state', '=', 'granted')
    .where('expiresAt', '<=', by)
    .orderBy('expiresAt')
    .limit(1000)
    .execute();
}
