import type { Kysely } from 'kysely';
import type { DeletionRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** What the seller of an order is asked about its copies. */
export async function findDeletion(db: Kysely<Tables>, order: OrderId): Promise<DeletionRecord | undefined> {
  return db.selectFrom('deletionRequest').selectAll().where('orderId', '=', order).executeTakeFirst();
}
