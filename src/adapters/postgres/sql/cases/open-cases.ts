import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { CaseRecord, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Open cases that are no quality checks, oldest first. */
export async function openCases(db: Kysely<Tables>, { after, limit }: Slice): Promise<CaseRecord[]> {
  return db
    .selectFrom('reviewCase')
    .selectAll()
    .where('state', '=', 'open')
    .where('orderId', 'is not', null)
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(opened_at, id) > (${after?.at}, ${after?.id})`))
    .orderBy('openedAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}
