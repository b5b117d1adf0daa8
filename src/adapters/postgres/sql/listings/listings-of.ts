import { type Kysely, sql } from 'kysely';
import type { ListingRecord, Slice } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A seller's listings, last changed first. */
export async function listingsOf(
  db: Kysely<Tables>,
  seller: SellerId,
  { after, limit }: Slice,
): Promise<ListingRecord[]> {
  return db
    .selectFrom('listing')
    .selectAll()
    .where('sellerId', '=', seller)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(updated_at, id) < (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('updatedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
