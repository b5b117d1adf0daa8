import type { Kysely } from 'kysely';
import type { HoldRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Holds that ended by themselves and of which the log does not know yet. */
export async function lapsedHolds(db: Kysely<Tables>, now: Date, limit: number): Promise<HoldRecord[]> {
  return db
    .selectFrom('legalHold')
    .selectAll()
    .where('liftedAt', 'is', null)
    .where('lapsedAt', 'is', null)
    .where('expiresAt', '<=', now)
    .orderBy('expiresAt')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}
