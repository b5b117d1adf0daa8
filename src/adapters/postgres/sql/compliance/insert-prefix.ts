import type { Kysely } from 'kysely';
import type { PrefixRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps a prefix. */
export async function insertPrefix(db: Kysely<Tables>, prefix: PrefixRecord): Promise<void> {
  await db.insertInto('companyPrefix').values(prefix).execute();
}
