import type { Kysely } from 'kysely';
import type { OpeningId, OpeningRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** An opening by id. */
export async function findOpening(db: Kysely<Tables>, id: OpeningId): Promise<OpeningRecord | undefined> {
  return db.selectFrom('opening').selectAll().where('id', '=', id).executeTakeFirst();
}
