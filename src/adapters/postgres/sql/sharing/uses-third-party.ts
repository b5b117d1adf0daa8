import type { Kysely } from 'kysely';
import type { KeyId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Whether content was made with a picture that belongs to somebody else. */
export async function usesThirdParty(db: Kysely<Tables>, key: KeyId): Promise<boolean> {
  const found = await db
    .selectFrom('assetUse')
    .innerJoin('asset', 'asset.id', 'assetUse.assetId')
    .select('asset.id')
    .where('assetUse.contentKey', '=', key)
    .where('asset.source', '=', 'third-party')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
