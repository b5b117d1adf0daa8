import { type Kysely, sql } from 'kysely';
import type { NoticeRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Leaves notices. Who leaves them cannot read them, unless they are told. */
export async function insertNotices(db: Kysely<Tables>, notices: readonly NoticeRecord[]): Promise<void> {
  const rows = notices.map(({ id, userId, sellerId, occasion, facts, path, createdAt }) => ({
    id,
    user_id: userId,
    seller_id: sellerId,
    occasion,
    facts,
    path,
    created_at: createdAt,
  }));
  await sql`
    insert into monogram.notification (id, user_id, seller_id, occasion, facts, path, created_at)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, user_id text, seller_id uuid,
      occasion text, facts jsonb, path text, created_at timestamptz)`.execute(db);
}
