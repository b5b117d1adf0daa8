import { type Kysely, sql } from 'kysely';
import type { AssetId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Holds stored pictures, with the code of the reason. */
export async function holdAssets(db: Kysely<Tables>, ids: readonly AssetId[], reason: string): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('asset')
    .set({ verdict: 'hold', reasons: sql`array_append(array_remove(reasons, ${reason}), ${reason})` })
    .where('id', 'in', ids)
    .execute();
}
