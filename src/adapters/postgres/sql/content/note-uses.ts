import type { Kysely } from 'kysely';
import type { KeyId } from '../../../../app/ports.ts';
import type { AssetId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Notes which uploaded pieces a design used. */
export async function noteUses(db: Kysely<Tables>, key: KeyId, assets: readonly AssetId[]): Promise<void> {
  if (assets.length === 0) return;
  await db
    .insertInto('assetUse')
    .values(assets.map((assetId) => ({ assetId, contentKey: key })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
