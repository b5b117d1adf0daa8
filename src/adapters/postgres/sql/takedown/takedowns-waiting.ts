import { type Kysely, sql } from 'kysely';
import type { Slice, TakedownRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notices that wait for a decision, oldest first. */
export async function takedownsWaiting(db: Kysely<Tables>, { after, limit }: Slice): Promise<TakedownRecord[]> {
  return db
    .selectFrom('takedown')
    .selectAll()
    .where('state', 'in', ['filed', 'countered'])
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(filed_at, id) > (${after?.at}, ${after?.id})`))
    .orderBy('filedAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}
