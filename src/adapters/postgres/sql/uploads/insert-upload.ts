import type { Kysely } from 'kysely';
import type { UploadRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Begins an upload. */
export async function insertUpload(db: Kysely<Tables>, upload: UploadRecord): Promise<void> {
  await db.insertInto('upload').values(upload).execute();
}
