import type { Kysely } from 'kysely';
import type { UploadId, UploadRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** An upload by id. */
export async function findUpload(db: Kysely<Tables>, id: UploadId): Promise<UploadRecord | undefined> {
  return db.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst();
}
