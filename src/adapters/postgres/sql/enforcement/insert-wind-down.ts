import type { Kysely } from 'kysely';
import type { WindDownRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Limits a seller's open orders. False if something limits them already: the day that was told stays. */
export async function insertWindDown(db: Kysely<Tables>, one: WindDownRecord): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('windDown')
    .values(one)
    .onConflict((conflict) => conflict.column('sellerId').where('liftedAt', 'is', null).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
