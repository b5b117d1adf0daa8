import { type Kysely, sql } from 'kysely';
import type { OrderRow } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Orders with the names people know their parts by; the queries for orders narrow this. */
export function orderRows(db: Kysely<Tables>) {
  return db
    .selectFrom('orders')
    .innerJoin('listingVersion', 'listingVersion.id', 'orders.versionId')
    .innerJoin('seller', 'seller.id', 'orders.sellerId')
    .selectAll('orders')
    .select([
      'seller.name as sellerName',
      'listingVersion.number as versionNumber',
      'listingVersion.cardPicture',
      sql<Date | null>`(select w.make_until from monogram.wind_down w
        where w.seller_id = orders.seller_id and w.lifted_at is null)`.as('makeUntil'),
      sql<string>`listing_version.document->>'title'`.as('title'),
      sql<string>`listing_version.document->>'id'`.as('sku'),
      sql<
        OrderRow['surfaces']
      >`(select coalesce(jsonb_agg(jsonb_build_object('id', s->'id', 'label', s->'label') order by n), '[]')
        from jsonb_array_elements(listing_version.document->'template'->'surfaces') with ordinality as t(s, n))`.as(
        'surfaces',
      ),
    ]);
}
