import type { Kysely } from 'kysely';
import type { SellerRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Changes what the program knows of a seller. The table itself refuses a way out of revoked. */
export async function updateSeller(
  db: Kysely<Tables>,
  id: SellerId,
  change: Partial<Pick<SellerRecord, 'participation' | 'companyPrefixes' | 'gtinExemptions' | 'brands'>>,
): Promise<void> {
  await db.updateTable('seller').set(change).where('id', '=', id).execute();
}
