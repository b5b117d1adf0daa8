import { type Kysely, sql } from 'kysely';
import type { LinkRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes that an account has something in common with another. What was found before grows; if it says more than when a person decided, it opens again. */
export async function noteLink(db: Kysely<Tables>, link: LinkRecord): Promise<void> {
  const { id, sellerId, linkedSellerId, kinds, score, state, foundAt } = link;
  await sql`
    insert into monogram.account_link as l (id, seller_id, linked_seller_id, kinds, score, state, found_at)
    values (${id}, ${sellerId}, ${linkedSellerId}, ${kinds}, ${score}, ${state}, ${foundAt})
    on conflict (seller_id, linked_seller_id) do update set
      kinds = excluded.kinds, score = excluded.score, found_at = excluded.found_at, state = 'open',
      decided_by = null, decided_at = null, reasons = null
    where excluded.score > l.score and l.state <> 'same'`.execute(db);
}
