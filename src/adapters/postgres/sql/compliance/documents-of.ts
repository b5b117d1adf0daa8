import type { Kysely } from 'kysely';
import type { DocumentRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A seller's documents, newest first. */
export async function documentsOf(db: Kysely<Tables>, seller: SellerId): Promise<DocumentRecord[]> {
  return db
    .selectFrom('sellerDocument')
    .selectAll()
    .where('sellerId', '=', seller)
    .orderBy('uploadedAt', 'desc')
    .orderBy('id')
    .execute();
}
