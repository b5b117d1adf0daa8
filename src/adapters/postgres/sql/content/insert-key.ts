import type { Kysely } from 'kysely';
import type { KeyRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps a wrapped data key. */
export async function insertKey(
  db: Kysely<Tables>,
  key: Pick<KeyRecord, 'id' | 'scope' | 'wrapped' | 'wrappedBy'>,
): Promise<void> {
  await db
    .insertInto('contentKey')
    .values({ ...key, destroyedAt: null })
    .execute();
}
