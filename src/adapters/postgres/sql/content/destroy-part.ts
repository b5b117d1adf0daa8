import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Nulls a sealed part, keeping that it was there and what was committed to. */
export async function destroyPart(db: Kysely<Tables>, id: string, now: Date): Promise<void> {
  await db
    .updateTable('contentPart')
    .set({ sealed: null, sealedSalt: null, blob: null, destroyedAt: now })
    .where('id', '=', id)
    .where('destroyedAt', 'is', null)
    .execute();
}
