import { type Kysely, sql } from 'kysely';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Puts back in the shop what ended and annulled actions had stopped; answers how many listings. */
export async function returnListings(db: Kysely<Tables>, seller: SellerId, now: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`select monogram.return_listings(${seller}, ${now}) as n`.execute(db);
  return rows[0]?.n ?? 0;
}
