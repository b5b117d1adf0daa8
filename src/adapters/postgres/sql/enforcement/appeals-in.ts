import { type Kysely, sql } from 'kysely';
import type { AppealRecord, Slice } from '../../../../app/ports.ts';
import type { AppealState } from '../../../../core/program/index.ts';
import type { Tables } from '../../tables.ts';

/** Appeals in a state, oldest first, without those of actions that were annulled otherwise. */
export async function appealsIn(
  db: Kysely<Tables>,
  state: AppealState,
  { after, limit }: Slice,
): Promise<AppealRecord[]> {
  return db
    .selectFrom('appeal')
    .innerJoin('enforcementAction', 'enforcementAction.id', 'appeal.actionId')
    .selectAll('appeal')
    .where('appeal.state', '=', state)
    .$if(state === 'open', (query) => query.where('enforcementAction.state', '<>', 'annulled'))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(filed_at, appeal.id) > (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('filedAt')
    .orderBy('appeal.id')
    .limit(limit)
    .execute();
}
