import type { Kysely } from 'kysely';
import type { KeyId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Forgets the parts of a design that was never ordered. */
export async function deletePartsOf(db: Kysely<Tables>, key: KeyId): Promise<void> {
  await db.deleteFrom('contentPart').where('contentKey', '=', key).execute();
}
