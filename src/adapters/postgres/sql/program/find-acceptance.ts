import type { Kysely } from 'kysely';
import type { AcceptanceRecord, TermsId } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** When and by whom a seller accepted a version of the terms. */
export async function findAcceptance(
  db: Kysely<Tables>,
  seller: SellerId,
  terms: TermsId,
): Promise<AcceptanceRecord | undefined> {
  return db
    .selectFrom('termsAcceptance')
    .selectAll()
    .where('sellerId', '=', seller)
    .where('termsId', '=', terms)
    .executeTakeFirst();
}
