import { type Kysely, sql } from 'kysely';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/**
 * Puts back what stops took off, however many, in one statement: each as the version that left, where its listing is as it was
 * then and no action keeps it out. Answers which came back; the others' stops stay.
 */
export async function returnToShop(db: Kysely<Tables>, stops: readonly string[], now: Date): Promise<ListingId[]> {
  if (stops.length === 0) return [];
  const { rows } = await sql<{ listingId: ListingId }>`
    with wanted as (
      select s.id, s.listing_id, s.version_id, s.seller_id, s.gtin from monogram.compliance_stop s
      join monogram.listing l on l.id = s.listing_id
      where s.id = any(${stops as string[]}::uuid[]) and s.returned_at is null
        and l.state = 'off' and l.current_version = s.version_id and not monogram.listing_is_stopped(s.listing_id)
    ), shown as (
      insert into monogram.shop_listing (listing_id, version_id, seller_id, published_at, gtin)
      select w.listing_id, w.version_id, w.seller_id, ${now}, w.gtin from wanted w
    ), live as (
      update monogram.listing l set state = 'live' from wanted w where l.id = w.listing_id
    )
    update monogram.compliance_stop s set returned_at = ${now} from wanted w where s.id = w.id
    returning s.listing_id`.execute(db);
  return rows.map(({ listingId }) => listingId);
}
