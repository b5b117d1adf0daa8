import type { Kysely } from 'kysely';
import type { AssetRecord, KeyId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The held pictures of a design or order, by its key. Only the system sees which pictures a key is used with. */
export async function heldIn(db: Kysely<Tables>, key: KeyId): Promise<AssetRecord[]> {
  return db
    .selectFrom('asset')
    .selectAll()
    .where('verdict', '=', 'hold')
    .where('id', 'in', ({ selectFrom }) => selectFrom('assetUse').select('assetId').where('contentKey', '=', key))
    .orderBy('id')
    .execute();
}
