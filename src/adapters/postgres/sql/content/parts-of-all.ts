import type { Kysely } from 'kysely';
import type { KeyId, PartRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** The parts of many pieces of content, in the order of their names. */
export async function partsOfAll(db: Kysely<Tables>, keys: readonly KeyId[]): Promise<PartRecord[]> {
  if (keys.length === 0) return [];
  return db.selectFrom('contentPart').selectAll().where('contentKey', '=', anyOf(keys)).orderBy('name').execute();
}
