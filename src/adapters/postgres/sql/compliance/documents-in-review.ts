import { type Kysely, sql } from 'kysely';
import type { DocumentRecord, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Documents that wait for a person, oldest first. */
export async function documentsInReview(db: Kysely<Tables>, { after, limit }: Slice): Promise<DocumentRecord[]> {
  return db
    .selectFrom('sellerDocument')
    .selectAll()
    .where('state', '=', 'submitted')
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(uploaded_at, id) > (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('uploadedAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}
