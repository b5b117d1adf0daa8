import type { Kysely } from 'kysely';
import type { DeletionRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Confirms those of these orders that are asked about and not confirmed. Answers which. */
export async function confirmDeletions(
  db: Kysely<Tables>,
  orders: readonly OrderId[],
  by: Pick<DeletionRecord, 'confirmedBy' | 'confirmedName' | 'confirmedAt'>,
): Promise<OrderId[]> {
  const rows = await db
    .updateTable('deletionRequest')
    .set(by)
    .where('orderId', '=', anyOf(orders))
    .where('confirmedAt', 'is', null)
    .returning('orderId')
    .execute();
  return rows.map(({ orderId }) => orderId);
}
