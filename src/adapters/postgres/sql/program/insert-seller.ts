import type { Kysely } from 'kysely';
import type { SellerRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Opens a seller, as an applicant. */
export async function insertSeller(db: Kysely<Tables>, seller: SellerRecord): Promise<void> {
  await db.insertInto('seller').values(seller).execute();
}
