import { type Kysely, sql } from 'kysely';
import type { NoticeRecord, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** What the actor is told, newest first: row-level security leaves nothing else. */
export async function noticesOfActor(db: Kysely<Tables>, { after, limit }: Slice): Promise<NoticeRecord[]> {
  return db
    .selectFrom('notification')
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(created_at, id) < (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
