import type { Kysely } from 'kysely';
import type { ShareRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Ends the live share pages of these orders that their makers do not keep. */
export async function eraseSharesOf(db: Kysely<Tables>, orders: readonly OrderId[], now: Date): Promise<ShareRecord[]> {
  if (orders.length === 0) return [];
  return db
    .updateTable('share')
    .set({ state: 'erased', endedAt: now })
    .where('orderId', '=', anyOf(orders))
    .where('state', '=', 'live')
    .where('kept', '=', false)
    .returningAll()
    .execute();
}
