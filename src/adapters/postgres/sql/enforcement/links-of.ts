import type { Kysely } from 'kysely';
import type { LinkRow } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** What an account has in common with others, most first. */
export async function linksOf(db: Kysely<Tables>, seller: SellerId): Promise<LinkRow[]> {
  return db
    .selectFrom('accountLink')
    .innerJoin('seller', 'seller.id', 'accountLink.sellerId')
    .innerJoin('seller as linked', 'linked.id', 'accountLink.linkedSellerId')
    .selectAll('accountLink')
    .select([
      'seller.name as sellerName',
      'seller.participation as participation',
      'linked.name as linkedName',
      'linked.participation as linkedParticipation',
    ])
    .where(({ or, eb }) => or([eb('accountLink.sellerId', '=', seller), eb('accountLink.linkedSellerId', '=', seller)]))
    .orderBy('score', 'desc')
    .orderBy('accountLink.id')
    .execute();
}
