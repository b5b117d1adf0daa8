import type { Kysely } from 'kysely';
import type { CaseId, CaseRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** A case by id. */
export async function findCase(db: Kysely<Tables>, id: CaseId): Promise<CaseRecord | undefined> {
  return db.selectFrom('reviewCase').selectAll().where('id', '=', id).executeTakeFirst();
}

/** A case by id, locked until the transaction ends. */
export async function lockCase(db: Kysely<Tables>, id: CaseId): Promise<CaseRecord | undefined> {
  return db.selectFrom('reviewCase').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
