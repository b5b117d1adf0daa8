import type { Kysely } from 'kysely';
import type { VersionRecord } from '../../../../app/ports.ts';
import type { ListingId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A published version by its number within the listing. */
export async function findVersionByNumber(
  db: Kysely<Tables>,
  listing: ListingId,
  number: number,
): Promise<VersionRecord | undefined> {
  return db
    .selectFrom('listingVersion')
    .selectAll()
    .where('listingId', '=', listing)
    .where('number', '=', number)
    .executeTakeFirst();
}
