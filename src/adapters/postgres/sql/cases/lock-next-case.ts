import { type Kysely, sql } from 'kysely';
import type { CaseRecord, CaseStore } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { QUEUE_ORDER } from './queue-order.ts';

/**
 * The case this person should look at next, locked: what they claimed before first, then by its place. Left out is what
 * somebody else works on, what they ordered themselves, and what they wanted somebody else to look at.
 */
export async function lockNextCase(
  db: Kysely<Tables>,
  { user, now, checks, alike }: Parameters<CaseStore['lockNextCase']>[0],
): Promise<CaseRecord | undefined> {
  return db
    .selectFrom('reviewCase')
    .selectAll()
    .where('state', '=', 'open')
    .where((eb) => eb.or([eb('claimedBy', 'is', null), eb('claimedUntil', '<=', now), eb('claimedBy', '=', user)]))
    .where((eb) => eb.or([eb('secondAskedBy', 'is', null), eb('secondAskedBy', '<>', user)]))
    .where((eb) => eb.or([eb('orderId', 'is', null), eb('buyerUser', '<>', user)]))
    .where('orderId', checks ? 'is' : 'is not', null)
    .$if(alike !== undefined, (query) => query.where(sql<boolean>`${alike} = any (alike)`))
    .orderBy(sql`(claimed_by is not distinct from ${user})`, 'desc')
    .orderBy(QUEUE_ORDER, 'desc')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}
