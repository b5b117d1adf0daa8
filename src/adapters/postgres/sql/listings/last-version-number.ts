import type { Kysely } from 'kysely';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** The number of the newest published version; 0 where there is none. */
export async function lastVersionNumber(db: Kysely<Tables>, listing: ListingId): Promise<number> {
  const row = await db
    .selectFrom('listingVersion')
    .select((query) => query.fn.max('number').as('last'))
    .where('listingId', '=', listing)
    .executeTakeFirst();
  return row?.last ?? 0;
}
