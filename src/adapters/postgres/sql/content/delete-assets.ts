import type { Kysely } from 'kysely';
import type { AssetId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Takes away uploads; what noted their use goes with them. */
export async function deleteAssets(db: Kysely<Tables>, ids: readonly AssetId[]): Promise<void> {
  if (ids.length === 0) return;
  await db.deleteFrom('asset').where('id', '=', anyOf(ids)).execute();
}
