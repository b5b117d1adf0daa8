import type { Kysely } from 'kysely';
import type { RulesRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The newest version of rules of a kind. */
export async function currentRules(db: Kysely<Tables>, kind: RulesRecord['kind']): Promise<RulesRecord | undefined> {
  return db
    .selectFrom('programRules')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
