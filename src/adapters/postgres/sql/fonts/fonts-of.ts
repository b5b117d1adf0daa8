import type { Kysely } from 'kysely';
import type { FontRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A seller's fonts by family. */
export async function fontsOf(db: Kysely<Tables>, seller: SellerId): Promise<FontRecord[]> {
  return db.selectFrom('sellerFont').selectAll().where('sellerId', '=', seller).orderBy('family').execute();
}
