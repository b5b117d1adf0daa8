import { type Kysely, sql } from 'kysely';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Destroys the keys of orders whose erasure is due and not held, and of the uploads that nothing else uses. Answers whose. */
export async function destroyOrderKeys(db: Kysely<Tables>, orders: readonly OrderId[], now: Date): Promise<OrderId[]> {
  const { rows } = await sql<{ order: OrderId }>`
    select d as "order" from monogram.destroy_order_keys(${[...orders]}::uuid[], ${now}::timestamptz) d`.execute(db);
  return rows.map(({ order }) => order);
}
