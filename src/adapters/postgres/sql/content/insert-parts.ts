import type { Kysely } from 'kysely';
import type { PartRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps sealed parts. */
export async function insertParts(db: Kysely<Tables>, parts: readonly PartRecord[]): Promise<void> {
  if (parts.length === 0) return;
  await db.insertInto('contentPart').values(parts).execute();
}
