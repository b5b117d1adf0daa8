import { type Kysely, sql } from 'kysely';
import type { ShopRow, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { shopRows } from './shop-rows.ts';

/** A page of the shop, newest first. */
export async function shopPage(db: Kysely<Tables>, { after, limit }: Slice): Promise<ShopRow[]> {
  return shopRows(db)
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(shop_listing.published_at, shop_listing.listing_id) < (${after?.at}, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('shopListing.publishedAt', 'desc')
    .orderBy('shopListing.listingId', 'desc')
    .limit(limit)
    .execute();
}
