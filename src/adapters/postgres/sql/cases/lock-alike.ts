import { type Kysely, sql } from 'kysely';
import type { CaseRecord } from '../../../../app/ports.ts';
import type { UserId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Cases decided at once, at most: one transaction carries them all. */
const MOST = 500;

/**
 * Open cases in which nothing was found that was not found in this one, and which this person may claim, locked; one that
 * another transaction takes right now is passed over.
 */
export async function lockAlike(
  db: Kysely<Tables>,
  one: Pick<CaseRecord, 'id' | 'alike'>,
  user: UserId,
  now: Date,
): Promise<CaseRecord[]> {
  return claimable(db, one, user, now).selectAll().orderBy('id').limit(MOST).forUpdate().skipLocked().execute();
}

/** How many those are now. */
export async function countSame(
  db: Kysely<Tables>,
  one: Pick<CaseRecord, 'id' | 'alike'>,
  user: UserId,
  now: Date,
): Promise<number> {
  const row = await claimable(db, one, user, now)
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return Math.min(Number(row.n), MOST);
}

function claimable(db: Kysely<Tables>, one: Pick<CaseRecord, 'id' | 'alike'>, user: UserId, now: Date) {
  return db
    .selectFrom('reviewCase')
    .where('state', '=', 'open')
    .where('orderId', 'is not', null)
    .where('id', '<>', one.id)
    .where('buyerUser', '<>', user)
    .where(sql<boolean>`cardinality(alike) > 0 and alike <@ ${one.alike}::text[]`)
    .where((eb) => eb.or([eb('claimedBy', 'is', null), eb('claimedUntil', '<=', now), eb('claimedBy', '=', user)]))
    .where((eb) => eb.or([eb('secondAskedBy', 'is', null), eb('secondAskedBy', '<>', user)]));
}

/** Cases that were decided with this one and are not in effect yet, locked. */
export async function lockDecidedWith(db: Kysely<Tables>, id: CaseRecord['id']): Promise<CaseRecord[]> {
  return db
    .selectFrom('reviewCase')
    .selectAll()
    .where('decidedWith', '=', id)
    .where('state', '=', 'decided')
    .orderBy('id')
    .forUpdate()
    .execute();
}
