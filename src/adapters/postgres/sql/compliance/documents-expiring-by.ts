import type { Kysely } from 'kysely';
import type { DocumentRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Documents that count and expire until then, soonest first. */
export async function documentsExpiringBy(db: Kysely<Tables>, by: Date): Promise<DocumentRecord[]> {
  return db
    .selectFrom('sellerDocument')
    .selectAll()
    .where('state', '=', 'accepted')
    .where('expiresAt', '<=', by)
    .orderBy('expiresAt')
    .limit(1000)
    .execute();
}
