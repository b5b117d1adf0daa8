import { type Kysely, sql } from 'kysely';
import type { OrderableDesign } from '../../../../app/ports.ts';
import type { DesignId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/**
 * Everything placing an order looks at, in one statement: the design, the sealed part that holds its choices with the key
 * that opens it, the version it was made for, and the seller, if the listing is still in the shop.
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
    join monogram.content_key k on k.id = d.content_key
    join monogram.content_part p on p.content_key = d.content_key and p.name = ${part}
    join monogram.listing_version v on v.id = d.version_id
    left join monogram.shop_listing l on l.listing_id = d.listing_id
    left join monogram.seller s on s.id = l.seller_id
    where d.id = ${id}`.execute(db);
  return rows[0];
}
