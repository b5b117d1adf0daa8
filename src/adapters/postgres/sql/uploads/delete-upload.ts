import type { Kysely } from 'kysely';
import type { UploadId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Deletes an upload with its pieces. */
export async function deleteUpload(db: Kysely<Tables>, id: UploadId): Promise<void> {
  await db.deleteFrom('upload').where('id', '=', id).execute();
}
