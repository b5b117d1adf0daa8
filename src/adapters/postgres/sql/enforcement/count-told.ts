import type { Kysely } from 'kysely';
import type { ActionId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** About how many orders buyers were told. */
export async function countTold(db: Kysely<Tables>, id: ActionId): Promise<number> {
  const { n } = await db
    .selectFrom('windDownOrder')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('actionId', '=', id)
    .executeTakeFirstOrThrow();
  return Number(n);
}
