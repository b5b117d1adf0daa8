import type { Kysely } from 'kysely';
import type { ListedPictureRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The list, newest first. Ids are made in the order of time. */
export async function browseListed(
  db: Kysely<Tables>,
  { before, limit }: { readonly before: string | undefined; readonly limit: number },
): Promise<ListedPictureRecord[]> {
  let query = db.selectFrom('listedPicture').selectAll().orderBy('id', 'desc').limit(limit);
  if (before !== undefined) query = query.where('id', '<', before as ListedPictureRecord['id']);
  return (await query.execute()).map((row) => ({ ...row, change: Number(row.change) }));
}
