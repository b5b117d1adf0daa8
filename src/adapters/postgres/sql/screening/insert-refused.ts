import type { Kysely } from 'kysely';
import type { RefusedPictureRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes what a refused picture is known by. */
export async function insertRefused(db: Kysely<Tables>, picture: RefusedPictureRecord): Promise<void> {
  await db.insertInto('refusedPicture').values(picture).execute();
}
