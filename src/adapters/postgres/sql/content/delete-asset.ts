import type { Kysely } from 'kysely';
import type { AssetId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Forgets a piece. */
export async function deleteAsset(db: Kysely<Tables>, id: AssetId): Promise<void> {
  await db.deleteFrom('asset').where('id', '=', id).execute();
}
