import type { Kysely } from 'kysely';
import type { ListedPictureId, ListedPictureRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** An entry of the list by id. */
export async function findListed(db: Kysely<Tables>, id: ListedPictureId): Promise<ListedPictureRecord | undefined> {
  const row = await db.selectFrom('listedPicture').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { ...row, change: Number(row.change) };
}
