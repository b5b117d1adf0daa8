import type { Kysely } from 'kysely';
import type { KeyId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Forgets which pieces a design used that ended. */
export async function forgetUses(db: Kysely<Tables>, key: KeyId): Promise<void> {
  await db.deleteFrom('assetUse').where('contentKey', '=', key).execute();
}
