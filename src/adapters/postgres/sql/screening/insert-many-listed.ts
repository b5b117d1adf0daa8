import type { Kysely } from 'kysely';
import type { ListedPictureRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { lockListed } from './insert-listed.ts';

/** Rows of one statement: each has ten values, and a statement takes 65,535. */
const BATCH = 1000;

/** Adds many pictures to the operator's own list. */
export async function insertManyListed(
  db: Kysely<Tables>,
  pictures: readonly Omit<ListedPictureRecord, 'change'>[],
): Promise<void> {
  await lockListed(db);
  for (let at = 0; at < pictures.length; at += BATCH)
    await db
      .insertInto('listedPicture')
      .values(pictures.slice(at, at + BATCH))
      .execute();
}
