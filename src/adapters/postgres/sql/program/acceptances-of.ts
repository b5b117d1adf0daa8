import { type Kysely, sql } from 'kysely';
import type { AcceptanceRecord, Slice, TermsId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Who accepted a version of the terms, newest first. */
export async function acceptancesOf(
  db: Kysely<Tables>,
  terms: TermsId,
  { after, limit }: Slice,
): Promise<(AcceptanceRecord & { sellerName: string })[]> {
  return db
    .selectFrom('termsAcceptance')
    .innerJoin('seller', 'seller.id', 'termsAcceptance.sellerId')
    .selectAll('termsAcceptance')
    .select('seller.name as sellerName')
    .where('termsId', '=', terms)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(accepted_at, monogram.terms_acceptance.id) < (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('acceptedAt', 'desc')
    .orderBy('termsAcceptance.id', 'desc')
    .limit(limit)
    .execute();
}
