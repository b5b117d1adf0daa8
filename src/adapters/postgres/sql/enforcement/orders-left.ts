import { type Kysely, sql } from 'kysely';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/**
 * Orders of closed sellers whose time is over: the day passed or an operator declined what is left. What was reported has
 * as long from its report on as orders had: until `reportedBefore`.
 */
export async function ordersLeft(
  db: Kysely<Tables>,
  { now, reportedBefore }: { readonly now: Date; readonly reportedBefore: Date },
  limit: number,
): Promise<OrderId[]> {
  const { rows } = await sql<{ id: OrderId }>`
    with over as (
      select seller_id, declined_at from monogram.wind_down
      where lifted_at is null and (make_until <= ${now} or declined_at is not null))
    (select o.id from over join monogram.orders o on o.seller_id = over.seller_id
       and o.state in ('placed', 'on-hold', 'in-production') limit ${limit})
    union all
    (select o.id from over join monogram.orders o on o.seller_id = over.seller_id and o.state in ('defect-reported', 'remade')
     where not exists (select 1 from monogram.defect_report r where r.order_id = o.id
       and r.reported_at > ${reportedBefore} and (over.declined_at is null or r.reported_at > over.declined_at))
     limit ${limit})
    limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
