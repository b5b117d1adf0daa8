import type { Kysely } from 'kysely';
import type { AssetId, ListingVersionId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Marks the pictures a published version shows: from now on anyone may see them. */
export async function publishPictures(
  db: Kysely<Tables>,
  version: ListingVersionId,
  assets: readonly AssetId[],
): Promise<void> {
  if (assets.length === 0) return;
  await db
    .insertInto('publishedPicture')
    .values(assets.map((assetId) => ({ assetId, versionId: version })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
