import { type Kysely, sql } from 'kysely';
import type { DeletionRow, Slice } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** What a seller has not confirmed, oldest first. */
export async function openDeletions(
  db: Kysely<Tables>,
  seller: SellerId,
  { after, limit }: Slice,
): Promise<DeletionRow[]> {
  let query = db
    .selectFrom('deletionRequest')
    .innerJoin('orders', 'orders.id', 'deletionRequest.orderId')
    .innerJoin('listingVersion', 'listingVersion.id', 'orders.versionId')
    .selectAll('deletionRequest')
    .select(['orders.number as orderNumber', sql<string>`listing_version.document->>'title'`.as('title')])
    .where('deletionRequest.sellerId', '=', seller)
    .where('deletionRequest.confirmedAt', 'is', null)
    .orderBy('deletionRequest.askedAt')
    .orderBy('deletionRequest.orderId')
    .limit(limit);
  if (after)
    query = query.where(
      sql<boolean>`(deletion_request.asked_at, deletion_request.order_id) > (${after.at}::timestamptz, ${after.id}::uuid)`,
    );
  return query.execute();
}
