import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** The end of the chain; undefined where nothing is chained yet. */
export async function lastLink(db: Kysely<Tables>): Promise<{ seq: number; hash: string } | undefined> {
  return db.selectFrom('auditChain').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
}
