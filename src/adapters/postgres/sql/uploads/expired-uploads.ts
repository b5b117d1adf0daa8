import type { Kysely } from 'kysely';
import type { UploadRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Uploads nobody finished in time. */
export async function expiredUploads(db: Kysely<Tables>, now: Date, limit: number): Promise<UploadRecord[]> {
  return db.selectFrom('upload').selectAll().where('expiresAt', '<=', now).orderBy('expiresAt').limit(limit).execute();
}
