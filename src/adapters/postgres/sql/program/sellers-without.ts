import type { Kysely } from 'kysely';
import type { TermsId } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Sellers that take part and have not accepted a version of the terms. */
export async function sellersWithout(db: Kysely<Tables>, terms: TermsId): Promise<SellerId[]> {
  const rows = await db
    .selectFrom('seller')
    .select('id')
    .where('participation', 'in', ['approved', 'suspended'])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('termsAcceptance')
            .select('termsAcceptance.id')
            .whereRef('termsAcceptance.sellerId', '=', 'seller.id')
            .where('termsId', '=', terms),
        ),
      ),
    )
    .execute();
  return rows.map(({ id }) => id);
}
