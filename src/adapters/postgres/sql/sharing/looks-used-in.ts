import { type Kysely, sql } from 'kysely';
import type { KeyId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** What the pictures that content was made with are found by: the first two fingerprints of each. Only the system sees which pictures a key is used with. */
export async function looksUsedIn(db: Kysely<Tables>, key: KeyId): Promise<string[]> {
  const { rows } = await sql<{ look: string }>`
    select distinct unnest(asset.fingerprints[1:2]) as look
    from monogram.asset join monogram.asset_use on asset_use.asset_id = asset.id
    where asset_use.content_key = ${key}`.execute(db);
  return rows.map(({ look }) => look);
}
