import { type Kysely, sql } from 'kysely';
import type { PrefixRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { PREFIX_COLUMNS } from './prefix-columns.ts';

/** Verified prefixes of others whose numbers are also this one's. */
export async function holdersLike(db: Kysely<Tables>, prefix: string, seller: SellerId): Promise<PrefixRecord[]> {
  return db
    .selectFrom('companyPrefix')
    .select(PREFIX_COLUMNS)
    .where('state', '=', 'verified')
    .where('sellerId', '<>', seller)
    .where(sql<boolean>`numbers && monogram.prefix_numbers(${prefix})`)
    .execute();
}
