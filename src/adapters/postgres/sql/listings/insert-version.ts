import type { Kysely } from 'kysely';
import type { VersionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Publishes an immutable version. */
export async function insertVersion(db: Kysely<Tables>, version: VersionRecord): Promise<void> {
  await db.insertInto('listingVersion').values(version).execute();
}
