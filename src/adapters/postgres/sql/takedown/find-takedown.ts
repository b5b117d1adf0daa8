import type { Kysely } from 'kysely';
import type { TakedownId, TakedownRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** A notice by id. */
export async function findTakedown(db: Kysely<Tables>, id: TakedownId): Promise<TakedownRecord | undefined> {
  return db.selectFrom('takedown').selectAll().where('id', '=', id).executeTakeFirst();
}

/** A notice by id, locked until the transaction ends. */
export async function lockTakedown(db: Kysely<Tables>, id: TakedownId): Promise<TakedownRecord | undefined> {
  return db.selectFrom('takedown').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
