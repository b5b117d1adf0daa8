import { type Kysely, sql } from 'kysely';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Whether the program is open to a seller, holding that until the transaction ends. */
export async function holdOpenSeller(db: Kysely<Tables>, id: SellerId): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`select monogram.hold_open_seller(${id}) as open`.execute(db);
  return rows[0]?.open === true;
}
