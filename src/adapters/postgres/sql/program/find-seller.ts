import type { Kysely } from 'kysely';
import type { SellerRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A seller by id. */
export async function findSeller(db: Kysely<Tables>, id: SellerId): Promise<SellerRecord | undefined> {
  return db.selectFrom('seller').selectAll().where('id', '=', id).executeTakeFirst();
}
