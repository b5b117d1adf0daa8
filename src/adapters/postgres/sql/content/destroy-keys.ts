import type { Kysely } from 'kysely';
import type { KeyId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Overwrites wrapped keys with nothing, for good; those destroyed before stay as they are. */
export async function destroyKeys(db: Kysely<Tables>, ids: readonly KeyId[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('contentKey')
    .set({ wrapped: null, destroyedAt: now })
    .where('id', '=', anyOf(ids))
    .where('destroyedAt', 'is', null)
    .execute();
}
