import type { Kysely } from 'kysely';
import type { MarkRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** The features of an account. */
export async function marksOf(db: Kysely<Tables>, seller: SellerId): Promise<MarkRecord[]> {
  return db.selectFrom('identityMark').selectAll().where('sellerId', '=', seller).execute();
}
