import type { Kysely } from 'kysely';
import type { AcceptanceRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps an acceptance of the terms; accepting twice keeps the first. */
export async function insertAcceptance(db: Kysely<Tables>, acceptance: AcceptanceRecord): Promise<void> {
  await db
    .insertInto('termsAcceptance')
    .values(acceptance)
    .onConflict((conflict) => conflict.columns(['sellerId', 'termsId']).doNothing())
    .execute();
}
