import type { Kysely } from 'kysely';
import type { ListingId, ListingVersionId, SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Puts a version in the shop, in place of the one before. A listing keeps its place in the order. */
export async function putInShop(
  db: Kysely<Tables>,
  row: {
    listingId: ListingId;
    versionId: ListingVersionId;
    sellerId: SellerId;
    publishedAt: Date;
    gtin: string | null;
  },
): Promise<void> {
  await db
    .insertInto('shopListing')
    .values(row)
    .onConflict((conflict) => conflict.column('listingId').doUpdateSet({ versionId: row.versionId, gtin: row.gtin }))
    .execute();
}
