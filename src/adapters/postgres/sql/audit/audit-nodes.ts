import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** The nodes at these places of the Merkle tree. */
export async function auditNodes(
  db: Kysely<Tables>,
  places: readonly { level: number; index: number }[],
): Promise<{ level: number; index: number; hash: Uint8Array }[]> {
  if (places.length === 0) return [];
  return db
    .selectFrom('auditNode')
    .selectAll()
    .where(({ or, and, eb }) =>
      or(places.map(({ level, index }) => and([eb('level', '=', level), eb('index', '=', index)]))),
    )
    .execute();
}
