import type { Kysely } from 'kysely';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Moves the content of these orders from held to erasing; answers which were held, with their keys. */
export async function beginErasures(
  db: Kysely<Tables>,
  orders: readonly OrderId[],
): Promise<{ id: OrderId; contentKey: string }[]> {
  return db
    .updateTable('orders')
    .set({ contentState: 'erasing' })
    .where('id', '=', anyOf(orders))
    .where('contentState', '=', 'held')
    .returning(['id', 'contentKey'])
    .execute();
}
