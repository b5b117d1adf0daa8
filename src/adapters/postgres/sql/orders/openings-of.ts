import type { Kysely } from 'kysely';
import type { OpeningRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Who opened an order, when and why. */
export async function openingsOf(db: Kysely<Tables>, order: OrderId): Promise<OpeningRecord[]> {
  return db.selectFrom('opening').selectAll().where('orderId', '=', order).orderBy('openedAt').execute();
}
