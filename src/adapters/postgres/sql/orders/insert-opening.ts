import type { Kysely } from 'kysely';
import type { OpeningRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Logs an opening of an order. The policy on content keys lets its seller read the key only while one is running. */
export async function insertOpening(db: Kysely<Tables>, opening: OpeningRecord): Promise<void> {
  await db.insertInto('opening').values(opening).execute();
}
