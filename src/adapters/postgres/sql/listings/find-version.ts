import type { Kysely } from 'kysely';
import type { VersionRecord } from '../../../../app/ports.ts';
import type { ListingVersionId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A published version by id. */
export async function findVersion(db: Kysely<Tables>, id: ListingVersionId): Promise<VersionRecord | undefined> {
  return db.selectFrom('listingVersion').selectAll().where('id', '=', id).executeTakeFirst();
}
