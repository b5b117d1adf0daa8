import type { Kysely } from 'kysely';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { Gtin14 } from '../../../../core/listing/index.ts';
import type { Tables } from '../../tables.ts';

/** Another listing in the shop that carries this GTIN: one number, one product. Any where none is excepted. */
export async function findGtinHolder(
  db: Kysely<Tables>,
  gtin: Gtin14,
  except: ListingId | undefined,
): Promise<ListingId | undefined> {
  const row = await db
    .selectFrom('shopListing')
    .select('listingId')
    .where('gtin', '=', gtin)
    .$if(except !== undefined, (query) => query.where('listingId', '!=', except as ListingId))
    .limit(1)
    .executeTakeFirst();
  return row?.listingId;
}
