import { type Kysely, sql } from 'kysely';
import type { OrderToTell } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Orders that go on as before, whose buyers were told otherwise. Where another decision limits them by now there is nothing to take back. */
export async function buyersToTellBack(db: Kysely<Tables>, limit: number): Promise<OrderToTell[]> {
  const { rows } = await sql<OrderToTell>`
    select w.action_id as "actionId", o.id as "orderId", o.number, o.buyer_user as "buyerUser", s.name as "sellerName",
      w.make_until as "makeUntil"
    from monogram.wind_down w
    join monogram.wind_down_order t on t.action_id = w.action_id and t.told_back_at is null
    join monogram.orders o on o.id = t.order_id and o.state in ('placed', 'on-hold', 'in-production', 'remade')
    join monogram.seller s on s.id = w.seller_id
    where w.lifted_at is not null and not exists (
      select 1 from monogram.wind_down other where other.seller_id = w.seller_id and other.lifted_at is null)
    order by w.lifted_at limit ${limit}`.execute(db);
  return rows;
}
