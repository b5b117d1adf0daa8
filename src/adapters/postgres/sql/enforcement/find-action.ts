import type { Kysely } from 'kysely';
import type { ActionId, ActionRow } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** An action with its seller's name. */
export async function findAction(db: Kysely<Tables>, id: ActionId): Promise<ActionRow | undefined> {
  return db
    .selectFrom('enforcementAction')
    .innerJoin('seller', 'seller.id', 'enforcementAction.sellerId')
    .selectAll('enforcementAction')
    .select('seller.name as sellerName')
    .where('enforcementAction.id', '=', id)
    .executeTakeFirst();
}
