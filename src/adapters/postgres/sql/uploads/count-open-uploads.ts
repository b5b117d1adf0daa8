import { type Kysely, sql } from 'kysely';
import type { UserId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** How many uploads this person has open. Whoever opens several at once takes turns until their transactions end. */
export async function countOpenUploads(db: Kysely<Tables>, owner: UserId, now: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('monogram.upload'), hashtext(${owner}))`.execute(db);
  const row = await db
    .selectFrom('upload')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('ownerUser', '=', owner)
    .where('expiresAt', '>', now)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
