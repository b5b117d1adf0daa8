import type { Kysely } from 'kysely';
import type { NoticeId, NoticeRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** One notice. */
export async function findNotice(db: Kysely<Tables>, id: NoticeId): Promise<NoticeRecord | undefined> {
  return db.selectFrom('notification').selectAll().where('id', '=', id).executeTakeFirst();
}
