import type { Kysely } from 'kysely';
import type { RulesRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Publishes a version of rules. */
export async function insertRules(db: Kysely<Tables>, rules: RulesRecord): Promise<void> {
  await db
    .insertInto('programRules')
    .values({ ...rules, document: JSON.stringify(rules.document) })
    .execute();
}
