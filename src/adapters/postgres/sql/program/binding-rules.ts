import type { Kysely } from 'kysely';
import type { RulesRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** The newest version of rules of a kind that binds what was there before it. */
export async function bindingRules(
  db: Kysely<Tables>,
  kind: RulesRecord['kind'],
  now: Date,
): Promise<RulesRecord | undefined> {
  return db
    .selectFrom('programRules')
    .selectAll()
    .where('kind', '=', kind)
    .where('bindsAt', '<=', now)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
