import { type Kysely, sql } from 'kysely';
import type { ListedPictureId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { lockListed } from './insert-listed.ts';

/** Takes an entry off the list; it stays on record. False if it is off already. */
export async function withdrawListed(db: Kysely<Tables>, id: ListedPictureId, now: Date): Promise<boolean> {
  await lockListed(db);
  const done = await db
    .updateTable('listedPicture')
    .set({ withdrawnAt: now, change: sql<number>`nextval('monogram.listed_change')` })
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
