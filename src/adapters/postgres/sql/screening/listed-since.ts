import type { Kysely } from 'kysely';
import type { ListedPictureRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** What changed in the list after a change number, in order. */
export async function listedSince(db: Kysely<Tables>, change: number, limit: number): Promise<ListedPictureRecord[]> {
  const rows = await db
    .selectFrom('listedPicture')
    .selectAll()
    .where('change', '>', change)
    .orderBy('change')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, change: Number(row.change) }));
}
