import { type Kysely, sql } from 'kysely';
import type { HoldRow, Slice } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Holds with their orders' numbers, newest first; `running` leaves out what ended. */
export async function holdsPage(
  db: Kysely<Tables>,
  running: boolean,
  now: Date,
  { after, limit }: Slice,
): Promise<HoldRow[]> {
  let query = db
    .selectFrom('legalHold')
    .innerJoin('orders', 'orders.id', 'legalHold.orderId')
    .selectAll('legalHold')
    .select(['orders.number as orderNumber', 'orders.contentState'])
    .orderBy('legalHold.placedAt', 'desc')
    .orderBy('legalHold.id', 'desc')
    .limit(limit);
  if (running) query = query.where('legalHold.liftedAt', 'is', null).where('legalHold.expiresAt', '>', now);
  if (after)
    query = query.where(
      sql<boolean>`(legal_hold.placed_at, legal_hold.id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
    );
  return query.execute();
}
