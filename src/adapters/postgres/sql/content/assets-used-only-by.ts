import type { Kysely } from 'kysely';
import type { AssetRecord, KeyId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Pieces that this content used and no other content uses: they go with it. */
export async function assetsUsedOnlyBy(db: Kysely<Tables>, key: KeyId): Promise<AssetRecord[]> {
  return db
    .selectFrom('asset')
    .innerJoin('assetUse as mine', 'mine.assetId', 'asset.id')
    .selectAll('asset')
    .where('mine.contentKey', '=', key)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('assetUse as other')
            .select('other.assetId')
            .whereRef('other.assetId', '=', 'asset.id')
            .where('other.contentKey', '!=', key),
        ),
      ),
    )
    .execute();
}
