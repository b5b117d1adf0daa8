import { type Kysely, sql } from 'kysely';
import type { PrefixRecord, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { PREFIX_COLUMNS } from './prefix-columns.ts';

/** Prefixes that wait for a person, oldest first. */
export async function prefixesInReview(db: Kysely<Tables>, { after, limit }: Slice): Promise<PrefixRecord[]> {
  return db
    .selectFrom('companyPrefix')
    .select(PREFIX_COLUMNS)
    .where('state', '=', 'in-review')
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(requested_at, id) > (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('requestedAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}
