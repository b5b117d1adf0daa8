import { type Kysely, sql } from 'kysely';
import type { ShareRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Makes a share page. False, and nothing changed, if the order has a live one. */
export async function insertShare(db: Kysely<Tables>, share: ShareRecord): Promise<boolean> {
  // Written out, not a parameter: a prepared statement could not tell which index is meant.
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('share')
    .values(share)
    .onConflict((conflict) => conflict.column('orderId').where(sql<boolean>`state = 'live'`).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
