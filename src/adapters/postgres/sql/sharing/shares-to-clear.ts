import type { Kysely } from 'kysely';
import type { ShareRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Ended share pages whose picture is still there, oldest first. */
export async function sharesToClear(db: Kysely<Tables>, limit: number): Promise<ShareRecord[]> {
  return db
    .selectFrom('share')
    .selectAll()
    .where('state', '<>', 'live')
    .where('clearedAt', 'is', null)
    .orderBy('endedAt')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}
