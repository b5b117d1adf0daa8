import type { Kysely } from 'kysely';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { Gtin14 } from '../../../../core/listing/index.ts';
import type { Tables } from '../../tables.ts';

/** Another listing in the shop that carries this GTIN: one number, one product. */
export async function findGtinHolder(
  db: Kysely<Tables>,
  gtin: Gtin14,
  except: ListingId,
): Promise<ListingId | undefined> {
  const row = await db
    .selectFrom('shopListing')
    .select('listingId')
    .where('gtin', '=', gtin)
    .where('listingId', '!=', except)
    .limit(1)
    .executeTakeFirst();
  return row?.listingId;
}
