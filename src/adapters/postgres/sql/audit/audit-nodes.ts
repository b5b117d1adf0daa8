import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables.ts';

/** The nodes at these places of the Merkle tree. */
export async function auditNodes(
  db: Kysely<Tables>,
  places: readonly { level: number; index: number }[],
): Promise<{ level: number; index: number; hash: Uint8Array }[]> {
  if (places.length === 0) return [];
  const { rows } = await sql<{ level: number; index: number; hash: Uint8Array }>`
    select n.level, n.index, n.hash from unnest(${places.map(({ level }) => level)}::int[],
      ${places.map(({ index }) => index)}::bigint[]) as p (level, index)
    join monogram.audit_node n on n.level = p.level and n.index = p.index`.execute(db);
  return rows;
}
