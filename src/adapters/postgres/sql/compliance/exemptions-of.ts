import type { Kysely } from 'kysely';
import type { ExemptionRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A seller's exemptions, newest first. */
export async function exemptionsOf(db: Kysely<Tables>, seller: SellerId): Promise<ExemptionRecord[]> {
  return db
    .selectFrom('gtinExemption')
    .selectAll()
    .where('sellerId', '=', seller)
    .orderBy('requestedAt', 'desc')
    .orderBy('id')
    .execute();
}
