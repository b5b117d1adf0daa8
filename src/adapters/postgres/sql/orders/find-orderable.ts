import { type Kysely, sql } from 'kysely';
import type { OrderableDesign } from '../../../../app/ports.ts';
import type { DesignId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/**
 * Everything placing an order looks at, in one statement: the design, the sealed part that holds its choices with the key
 * that opens it, the version it was made for, and the seller, if the listing is still in the shop. `offset 0` keeps each
 * look-up one by key, from the design on: over tables that were empty when it was planned, a planner that may choose
 * walks all parts there are.
 */
export async function findOrderable(
  db: Kysely<Tables>,
  id: DesignId,
  part: string,
): Promise<OrderableDesign | undefined> {
  const { rows } = await sql<OrderableDesign>`
    select d.*, k.wrapped, k.wrapped_by, p.sealed, p.blob,
      v.number as version_number, v.document, v.card_picture,
      s.id as seller_id, s.name as seller_name, s.participation
    from monogram.design d
    join lateral (select wrapped, wrapped_by from monogram.content_key where id = d.content_key offset 0) k on true
    join lateral (
      select sealed, blob from monogram.content_part where content_key = d.content_key and name = ${part} offset 0
    ) p on true
    join lateral (
      select number, document, card_picture from monogram.listing_version where id = d.version_id offset 0
    ) v on true
    left join lateral (
      select seller_id from monogram.shop_listing where listing_id = d.listing_id offset 0
    ) l on true
    left join lateral (
      select id, name, participation from monogram.seller where id = l.seller_id offset 0
    ) s on true
    where d.id = ${id}`.execute(db);
  return rows[0];
}
