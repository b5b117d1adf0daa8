import { type Kysely, sql } from 'kysely';
import type { AssetRecord, KeyId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Uploads that these and no other content used: they go with it. */
export async function assetsUsedOnlyByAll(db: Kysely<Tables>, keys: readonly KeyId[]): Promise<AssetRecord[]> {
  return db
    .selectFrom('asset')
    .selectAll()
    .where(
      sql<boolean>`asset.id in (
        select mine.asset_id from monogram.asset_use mine where mine.content_key = any (${[...keys]}::uuid[]))
      and not exists (
        select 1 from monogram.asset_use other
        where other.asset_id = asset.id and other.content_key <> all (${[...keys]}::uuid[]))`,
    )
    .execute();
}
