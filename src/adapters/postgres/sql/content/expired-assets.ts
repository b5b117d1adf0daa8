import type { Kysely } from 'kysely';
import type { AssetRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Pieces nobody ordered in time. */
export async function expiredAssets(db: Kysely<Tables>, now: Date, limit: number): Promise<AssetRecord[]> {
  return db.selectFrom('asset').selectAll().where('expiresAt', '<=', now).orderBy('expiresAt').limit(limit).execute();
}
