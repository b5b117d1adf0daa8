import { type Kysely, sql } from 'kysely';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Names of other sellers whose brand this is too: one of theirs, or one they hold an exemption for. */
export async function rivalsFor(db: Kysely<Tables>, brand: string, seller: SellerId): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select s.name from monogram.seller s
    where s.id <> ${seller} and (
      exists (select 1 from unnest(s.brands) b where lower(btrim(normalize(b, nfkc))) = lower(btrim(normalize(${brand}, nfkc))))
      or exists (select 1 from monogram.gtin_exemption e where e.seller_id = s.id and e.state = 'granted'
        and lower(btrim(normalize(e.brand, nfkc))) = lower(btrim(normalize(${brand}, nfkc)))))
    order by s.name limit 20`.execute(db);
  return rows.map(({ name }) => name);
}
