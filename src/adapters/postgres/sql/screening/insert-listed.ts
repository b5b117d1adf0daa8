import { type Kysely, sql } from 'kysely';
import type { ListedPictureRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** One change of the list after another, so that no lower number appears after a higher one was read. */
export async function lockListed(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('monogram.listed_picture'))`.execute(db);
}

/** Adds a picture to the operator's own list. */
export async function insertListed(db: Kysely<Tables>, picture: Omit<ListedPictureRecord, 'change'>): Promise<void> {
  await lockListed(db);
  await db.insertInto('listedPicture').values(picture).execute();
}
