import type { Kysely } from 'kysely';
import type { KeyId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Overwrites a wrapped key with nothing, for good. False if it was destroyed before. */
export async function destroyKey(db: Kysely<Tables>, id: KeyId, now: Date): Promise<boolean> {
  const result = await db
    .updateTable('contentKey')
    .set({ wrapped: null, destroyedAt: now })
    .where('id', '=', id)
    .where('destroyedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
