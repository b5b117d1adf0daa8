import type { Kysely } from 'kysely';
import type { AssetId, DesignId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Holds the designs that use one of the pictures and wait to be ordered. */
export async function holdDesignsWith(db: Kysely<Tables>, ids: readonly AssetId[]): Promise<DesignId[]> {
  if (ids.length === 0) return [];
  const held = await db
    .updateTable('design')
    .set({ verdict: 'hold' })
    .where('contentKey', 'in', ({ selectFrom }) =>
      selectFrom('assetUse').select('contentKey').where('assetId', 'in', ids),
    )
    .where('verdict', '=', 'allow')
    .returning('id')
    .execute();
  return held.map(({ id }) => id);
}
