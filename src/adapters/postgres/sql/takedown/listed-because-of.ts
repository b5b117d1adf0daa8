import type { Kysely } from 'kysely';
import type { ListedPictureId, TakedownId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Pictures on the operator's list because of a notice. */
export async function listedBecauseOf(db: Kysely<Tables>, id: TakedownId): Promise<ListedPictureId[]> {
  const rows = await db
    .selectFrom('listedPicture')
    .select('id')
    .where('origin', '=', 'notice')
    .where('sourceId', '=', id)
    .where('withdrawnAt', 'is', null)
    .execute();
  return rows.map((row) => row.id);
}
