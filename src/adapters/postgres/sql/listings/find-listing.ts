import type { Kysely } from 'kysely';
import type { ListingRecord } from '../../../../app/ports.ts';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A listing by id. */
export async function findListing(db: Kysely<Tables>, id: ListingId): Promise<ListingRecord | undefined> {
  return db.selectFrom('listing').selectAll().where('id', '=', id).executeTakeFirst();
}
