import { type Kysely, sql } from 'kysely';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Asks the sellers of these orders about their copies, where an opening for one of these purposes let files out. */
export async function askDeletions(
  db: Kysely<Tables>,
  orders: readonly OrderId[],
  purposes: readonly string[],
  now: Date,
  dueAt: Date,
): Promise<void> {
  await sql`
    insert into monogram.deletion_request (order_id, seller_id, asked_at, due_at)
    select o.id, o.seller_id, ${now}::timestamptz, ${dueAt}::timestamptz from monogram.orders o
    where o.id = any (${[...orders]}::uuid[]) and exists (
      select 1 from monogram.opening p where p.order_id = o.id and p.purpose = any (${[...purposes]}::text[]))
    on conflict do nothing`.execute(db);
}
