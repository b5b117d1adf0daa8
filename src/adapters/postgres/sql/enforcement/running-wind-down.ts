import type { Kysely } from 'kysely';
import type { WindDownRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** What limits a seller's open orders now. */
export async function runningWindDown(db: Kysely<Tables>, seller: SellerId): Promise<WindDownRecord | undefined> {
  return db
    .selectFrom('windDown')
    .selectAll()
    .where('sellerId', '=', seller)
    .where('liftedAt', 'is', null)
    .executeTakeFirst();
}
