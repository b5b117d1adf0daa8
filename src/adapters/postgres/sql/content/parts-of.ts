import type { Kysely } from 'kysely';
import type { KeyId, PartRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The sealed parts that hang on a key. */
export async function partsOf(db: Kysely<Tables>, key: KeyId): Promise<PartRecord[]> {
  return db.selectFrom('contentPart').selectAll().where('contentKey', '=', key).orderBy('name').execute();
}
