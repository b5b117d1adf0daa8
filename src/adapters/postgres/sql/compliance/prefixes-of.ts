import type { Kysely } from 'kysely';
import type { PrefixRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { PREFIX_COLUMNS } from './prefix-columns.ts';

/** A seller's prefixes, newest first. */
export async function prefixesOf(db: Kysely<Tables>, seller: SellerId): Promise<PrefixRecord[]> {
  return db
    .selectFrom('companyPrefix')
    .select(PREFIX_COLUMNS)
    .where('sellerId', '=', seller)
    .orderBy('requestedAt', 'desc')
    .orderBy('id')
    .execute();
}
