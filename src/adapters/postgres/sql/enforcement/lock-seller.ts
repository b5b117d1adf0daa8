import type { Kysely } from 'kysely';
import type { SellerRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A seller, locked until the transaction ends: one person at a time changes where they stand. */
export async function lockSeller(db: Kysely<Tables>, id: SellerId): Promise<SellerRecord | undefined> {
  return db.selectFrom('seller').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
