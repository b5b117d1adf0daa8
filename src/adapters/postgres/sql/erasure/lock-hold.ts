import type { Kysely } from 'kysely';
import type { HoldId, HoldRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** A hold, locked until the transaction ends. */
export async function lockHold(db: Kysely<Tables>, id: HoldId): Promise<HoldRecord | undefined> {
  return db.selectFrom('legalHold').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
