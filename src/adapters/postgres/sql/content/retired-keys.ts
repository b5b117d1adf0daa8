import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** The keys that wrap nothing any more. */
export async function retiredKeys(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db.selectFrom('retiredKey').select('keyId').execute();
  return rows.map(({ keyId }) => keyId);
}
