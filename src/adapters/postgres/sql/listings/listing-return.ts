import type { Kysely } from 'kysely';
import type { ListingReturnRecord } from '../../../../app/ports.ts';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** How a person returned a listing last. */
export async function findListingReturn(
  db: Kysely<Tables>,
  listing: ListingId,
): Promise<ListingReturnRecord | undefined> {
  return db.selectFrom('listingReturn').selectAll().where('listingId', '=', listing).executeTakeFirst();
}

/** Keeps how a person returned a listing, in the place of what was kept before. */
export async function keepListingReturn(db: Kysely<Tables>, row: ListingReturnRecord): Promise<void> {
  await db
    .insertInto('listingReturn')
    .values(row)
    .onConflict((conflict) => conflict.column('listingId').doUpdateSet(row))
    .execute();
}

/** Keeps what the seller says against it. False if they said it already. */
export async function appealListingReturn(
  db: Kysely<Tables>,
  listing: ListingId,
  said: Pick<ListingReturnRecord, 'words' | 'appealedBy' | 'appealedAt'>,
): Promise<boolean> {
  const done = await db
    .updateTable('listingReturn')
    .set(said)
    .where('listingId', '=', listing)
    .where('words', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
