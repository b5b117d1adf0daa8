import type { Kysely } from 'kysely';
import type { DocumentRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Every document that counts now, of all sellers. */
export async function countingDocuments(
  db: Kysely<Tables>,
  now: Date,
): Promise<Pick<DocumentRecord, 'sellerId' | 'requirement' | 'document' | 'expiresAt'>[]> {
  return db
    .selectFrom('sellerDocument')
    .select(['sellerId', 'requirement', 'document', 'expiresAt'])
    .where('state', '=', 'accepted')
    .where('expiresAt', '>', now)
    .execute();
}
