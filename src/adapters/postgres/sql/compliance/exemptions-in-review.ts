import { type Kysely, sql } from 'kysely';
import type { ExemptionRecord, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Exemptions that wait for a person, oldest first. */
export async function exemptionsInReview(db: Kysely<Tables>, { after, limit }: Slice): Promise<ExemptionRecord[]> {
  return db
    .selectFrom('gtinExemption')
    .selectAll()
    .where('state', '=', 'in-review')
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(requested_at, id) > (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('requestedAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}
