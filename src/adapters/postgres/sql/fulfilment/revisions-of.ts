import type { Kysely } from 'kysely';
import type { RevisionRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** What an order's design was before, oldest first. */
export async function revisionsOf(db: Kysely<Tables>, order: OrderId): Promise<RevisionRecord[]> {
  return db.selectFrom('orderRevision').selectAll().where('orderId', '=', order).orderBy('number').execute();
}
