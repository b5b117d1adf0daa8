import type { Kysely } from 'kysely';
import type { AssetRecord } from '../../../../app/ports.ts';
import type { AssetId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A piece by id. */
export async function findAsset(db: Kysely<Tables>, id: AssetId): Promise<AssetRecord | undefined> {
  return db.selectFrom('asset').selectAll().where('id', '=', id).executeTakeFirst();
}
