import { type Kysely, sql } from 'kysely';
import type { OrderToTell } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Orders still to be made whose seller is closed and whose buyers were not told, oldest closing first. */
export async function buyersToTell(db: Kysely<Tables>, limit: number): Promise<OrderToTell[]> {
  const { rows } = await sql<OrderToTell>`
    select w.action_id as "actionId", o.id as "orderId", o.number, o.buyer_user as "buyerUser", s.name as "sellerName",
      w.make_until as "makeUntil"
    from monogram.wind_down w
    join monogram.orders o on o.seller_id = w.seller_id and o.state in ('placed', 'on-hold', 'in-production', 'remade')
    join monogram.seller s on s.id = w.seller_id
    where w.lifted_at is null
      and not exists (select 1 from monogram.wind_down_order t where t.action_id = w.action_id and t.order_id = o.id)
    order by w.began_at limit ${limit}`.execute(db);
  return rows;
}
