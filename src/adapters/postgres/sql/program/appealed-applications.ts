import { type Kysely, sql } from 'kysely';
import type { ApplicationRecord, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Declined applications whose appeal waits, oldest first. */
export async function appealedApplications(db: Kysely<Tables>, { after, limit }: Slice): Promise<ApplicationRecord[]> {
  return db
    .selectFrom('application')
    .selectAll()
    .where('appealedAt', 'is not', null)
    .where('appealDecidedAt', 'is', null)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(appealed_at, id) > (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('appealedAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}
