import type { Kysely } from 'kysely';
import type { OrderRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** An order, locked until the transaction ends: its state moves one step at a time. */
export async function lockOrder(db: Kysely<Tables>, id: OrderId): Promise<OrderRecord | undefined> {
  return db.selectFrom('orders').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
