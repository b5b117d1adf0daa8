import { type Kysely, sql } from 'kysely';
import type { ActionRow, Slice } from '../../../../app/ports.ts';
import type { ActionState } from '../../../../core/program/index.ts';
import type { Tables } from '../../tables.ts';

/** Actions in some states, oldest first. */
export async function actionsIn(
  db: Kysely<Tables>,
  states: readonly ActionState[],
  { after, limit }: Slice,
): Promise<ActionRow[]> {
  return db
    .selectFrom('enforcementAction')
    .innerJoin('seller', 'seller.id', 'enforcementAction.sellerId')
    .selectAll('enforcementAction')
    .select('seller.name as sellerName')
    .where('state', 'in', states)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(decided_at, enforcement_action.id) > (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('decidedAt')
    .orderBy('enforcementAction.id')
    .limit(limit)
    .execute();
}
