import { type Kysely, sql } from 'kysely';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** How many of a seller's orders are neither shipped nor ended: to be made, or reported and not answered. */
export async function countOpenOrders(db: Kysely<Tables>, seller: SellerId): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from monogram.orders where seller_id = ${seller}
              and state in ('placed', 'on-hold', 'in-production', 'remade'))::int
         + (select count(*) from monogram.orders where seller_id = ${seller} and state = 'defect-reported')::int as n`.execute(
    db,
  );
  return rows[0]?.n ?? 0;
}
