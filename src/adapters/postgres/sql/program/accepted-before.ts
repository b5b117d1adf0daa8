import type { Kysely } from 'kysely';
import type { TermsRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** The newest version of the terms before a number that a seller accepted. */
export async function acceptedBefore(
  db: Kysely<Tables>,
  seller: SellerId,
  number: number,
): Promise<TermsRecord | undefined> {
  return db
    .selectFrom('termsVersion')
    .innerJoin('termsAcceptance', 'termsAcceptance.termsId', 'termsVersion.id')
    .selectAll('termsVersion')
    .where('termsAcceptance.sellerId', '=', seller)
    .where('termsVersion.number', '<', number)
    .orderBy('termsVersion.number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
