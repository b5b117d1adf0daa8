import type { Kysely } from 'kysely';
import type { ListedPictureId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Pictures that stand on the operator's list because of a notice, a refused case or an import. */
export async function listedBecauseOf(db: Kysely<Tables>, id: string): Promise<ListedPictureId[]> {
  const rows = await db
    .selectFrom('listedPicture')
    .select('id')
    .where('sourceId', '=', id)
    .where('withdrawnAt', 'is', null)
    .execute();
  return rows.map((row) => row.id);
}
