import type { Kysely } from 'kysely';
import type { ShareId, ShareRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** A share page by id. */
export async function findShare(db: Kysely<Tables>, id: ShareId): Promise<ShareRecord | undefined> {
  return db.selectFrom('share').selectAll().where('id', '=', id).executeTakeFirst();
}
