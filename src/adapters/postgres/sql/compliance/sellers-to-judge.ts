import type { Kysely } from 'kysely';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Sellers the program is open to: also those with nothing in the shop, since somebody may be publishing by older rules right now. */
export async function sellersToJudge(db: Kysely<Tables>): Promise<SellerId[]> {
  const rows = await db.selectFrom('seller').select('id').where('participation', '=', 'approved').execute();
  return rows.map(({ id }) => id);
}
