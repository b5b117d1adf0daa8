import type { Kysely } from 'kysely';
import type { PrefixId, PrefixRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes what became of a prefix. */
export async function updatePrefix(db: Kysely<Tables>, id: PrefixId, change: Partial<PrefixRecord>): Promise<void> {
  await db.updateTable('companyPrefix').set(change).where('id', '=', id).execute();
}
