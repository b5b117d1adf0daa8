import type { Kysely } from 'kysely';
import type { CaseId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Decided cases whose time to undo is over. */
export async function dueCases(db: Kysely<Tables>, now: Date, limit: number): Promise<CaseId[]> {
  const rows = await db
    .selectFrom('reviewCase')
    .select('id')
    .where('state', '=', 'decided')
    .where('effectiveAt', '<=', now)
    .orderBy('effectiveAt')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
