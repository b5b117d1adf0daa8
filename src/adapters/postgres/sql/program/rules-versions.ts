import type { Kysely } from 'kysely';
import type { RulesEffectRecord, RulesRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Every version of rules of a kind, newest first, with what came of each. */
export async function rulesVersions(
  db: Kysely<Tables>,
  kind: RulesRecord['kind'],
): Promise<(RulesRecord & { effects: RulesEffectRecord[] })[]> {
  const versions = await db
    .selectFrom('programRules')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .limit(100)
    .execute();
  const effects = await db.selectFrom('rulesEffect').selectAll().orderBy('appliedAt').execute();
  return versions.map((one) => ({ ...one, effects: effects.filter(({ rulesId }) => rulesId === one.id) }));
}
