import { type Kysely, sql } from 'kysely';
import type { ListingRecord, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The queue of listings that wait for a person, oldest first. */
export async function listingsInReview(db: Kysely<Tables>, { after, limit }: Slice): Promise<ListingRecord[]> {
  return db
    .selectFrom('listing')
    .selectAll()
    .where('state', '=', 'in-review')
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(updated_at, id) > (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('updatedAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}
