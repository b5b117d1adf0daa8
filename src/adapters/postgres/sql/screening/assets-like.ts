import { type Kysely, sql } from 'kysely';
import type { AssetRecord } from '../../../../app/ports.ts';
import { SAME_PICTURE } from '../../../../core/content/index.ts';
import type { Tables } from '../../tables.ts';

/** Stored pictures whose first two fingerprints (whole, and with a plain border) lie near one of those given, or with the very bytes. */
export async function assetsLike(
  db: Kysely<Tables>,
  fingerprints: readonly string[],
  sha256: string | null,
): Promise<AssetRecord[]> {
  return db
    .selectFrom('asset')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('sha256', '=', sha256 ?? ''),
        sql<boolean>`exists (
          select 1 from unnest(fingerprints[1:2]) kept, unnest(${fingerprints}::text[]) wanted
          where bit_count(('x' || kept)::bit(256) # ('x' || wanted)::bit(256)) <= ${SAME_PICTURE})`,
      ]),
    )
    .execute();
}
