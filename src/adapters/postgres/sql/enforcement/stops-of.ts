import type { Kysely } from 'kysely';
import type { ActionId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** How many listings an action took out of the shop. */
export async function stopsOf(db: Kysely<Tables>, action: ActionId): Promise<number> {
  const { n } = await db
    .selectFrom('listingStop')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('actionId', '=', action)
    .executeTakeFirstOrThrow();
  return Number(n);
}
