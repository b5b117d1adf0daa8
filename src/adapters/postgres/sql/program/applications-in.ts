import { type Kysely, sql } from 'kysely';
import type { ApplicationRecord, Slice } from '../../../../app/ports.ts';
import type { ApplicationState } from '../../../../core/program/index.ts';
import type { Tables } from '../../tables.ts';

/** The queue of applications in some states, oldest first. */
export async function applicationsIn(
  db: Kysely<Tables>,
  states: readonly ApplicationState[],
  { after, limit }: Slice,
): Promise<ApplicationRecord[]> {
  return db
    .selectFrom('application')
    .selectAll()
    .where('state', 'in', states)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(submitted_at, id) > (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('submittedAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}
