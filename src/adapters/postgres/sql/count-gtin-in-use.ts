import { type Kysely, sql } from 'kysely';
import type { ListingId } from '../../../core/kernel/index.ts';
import type { Tables } from '../tables.ts';

/** How many other listings in the shop carry this GTIN: one number, one product. */
export async function countGtinInUse(db: Kysely<Tables>, gtin: string, except: ListingId): Promise<number> {
  const { count } = await db
    .selectFrom('shopListing')
    .innerJoin('listingVersion', 'listingVersion.id', 'shopListing.versionId')
    .select((query) => query.fn.countAll<number>().as('count'))
    .where(sql<boolean>`document->'identifiers'->>'gtin' = ${gtin}`)
    .where('shopListing.listingId', '!=', except)
    .executeTakeFirstOrThrow();
  return count;
}
