import type { Kysely } from 'kysely';
import type { AssetRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** SHA-256 of the pictures a seller uploaded of one kind: of listings, or as evidence for the operator. */
export async function pictureHashesOf(
  db: Kysely<Tables>,
  seller: SellerId,
  kind: AssetRecord['kind'],
): Promise<string[]> {
  const rows = await db
    .selectFrom('asset')
    .select('sha256')
    .distinct()
    .where('sellerId', '=', seller)
    .where('kind', '=', kind)
    .execute();
  return rows.map(({ sha256 }) => sha256);
}
