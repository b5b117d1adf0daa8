import type { Kysely } from 'kysely';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** SHA-256 of the pictures of a seller's listings. */
export async function pictureHashesOf(db: Kysely<Tables>, seller: SellerId): Promise<string[]> {
  const rows = await db
    .selectFrom('asset')
    .select('sha256')
    .distinct()
    .where('sellerId', '=', seller)
    .where('kind', '=', 'listing-picture')
    .execute();
  return rows.map(({ sha256 }) => sha256);
}
