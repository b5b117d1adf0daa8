import type { Kysely } from 'kysely';
import type { ActionRow } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** What was done about a seller, newest first. */
export async function actionsOf(db: Kysely<Tables>, seller: SellerId): Promise<ActionRow[]> {
  return db
    .selectFrom('enforcementAction')
    .innerJoin('seller', 'seller.id', 'enforcementAction.sellerId')
    .selectAll('enforcementAction')
    .select('seller.name as sellerName')
    .where('sellerId', '=', seller)
    .orderBy('decidedAt', 'desc')
    .orderBy('enforcementAction.id', 'desc')
    .execute();
}
