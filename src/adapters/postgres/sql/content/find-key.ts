import type { Kysely } from 'kysely';
import type { KeyId, KeyRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** A wrapped data key, if the actor may read what it seals. */
export async function findKey(db: Kysely<Tables>, id: KeyId): Promise<KeyRecord | undefined> {
  return db.selectFrom('contentKey').selectAll().where('id', '=', id).executeTakeFirst();
}
