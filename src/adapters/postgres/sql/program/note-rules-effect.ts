import type { Kysely } from 'kysely';
import type { RulesEffectRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes what came of rules; what was noted first stays. */
export async function noteRulesEffect(db: Kysely<Tables>, effect: RulesEffectRecord): Promise<void> {
  await db
    .insertInto('rulesEffect')
    .values(effect)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
