import type { Kysely } from 'kysely';
import type { ShopRow } from '../../../../app/ports.ts';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { shopRows } from './shop-rows.ts';

/** One listing of the shop. */
export async function findInShop(db: Kysely<Tables>, listing: ListingId): Promise<ShopRow | undefined> {
  return shopRows(db).where('shopListing.listingId', '=', listing).executeTakeFirst();
}
