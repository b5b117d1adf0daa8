import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** From now on nothing is kept that this key wrapped. */
export async function retireKey(db: Kysely<Tables>, keyId: string, now: Date): Promise<void> {
  await db
    .insertInto('retiredKey')
    .values({ keyId, retiredAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
