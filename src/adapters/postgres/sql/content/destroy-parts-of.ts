import type { Kysely } from 'kysely';
import type { KeyId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Nulls every sealed part of these, keeping that it was there and what was committed to. */
export async function destroyPartsOf(db: Kysely<Tables>, keys: readonly KeyId[], now: Date): Promise<void> {
  if (keys.length === 0) return;
  await db
    .updateTable('contentPart')
    .set({ sealed: null, sealedSalt: null, blob: null, destroyedAt: now })
    .where('contentKey', '=', anyOf(keys))
    .where('destroyedAt', 'is', null)
    .execute();
}
