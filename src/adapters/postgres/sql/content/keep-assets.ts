import type { Kysely } from 'kysely';
import type { AssetId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Keeps pieces past their expiry: a listing holds them now. */
export async function keepAssets(db: Kysely<Tables>, ids: readonly AssetId[]): Promise<void> {
  if (ids.length === 0) return;
  await db.updateTable('asset').set({ expiresAt: null }).where('id', '=', anyOf(ids)).execute();
}
