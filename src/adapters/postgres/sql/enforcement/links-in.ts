import { type Kysely, sql } from 'kysely';
import type { LinkRow, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Links in a state, oldest first. */
export async function linksIn(
  db: Kysely<Tables>,
  state: LinkRow['state'],
  { after, limit }: Slice,
): Promise<LinkRow[]> {
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
    .where('accountLink.state', '=', state)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(found_at, account_link.id) > (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('foundAt')
    .orderBy('accountLink.id')
    .limit(limit)
    .execute();
}
