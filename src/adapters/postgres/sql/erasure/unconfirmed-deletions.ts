import type { Kysely } from 'kysely';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** How many requests a seller let pass unconfirmed. */
export async function unconfirmedDeletions(db: Kysely<Tables>, seller: SellerId, now: Date): Promise<number> {
  const { n } = await db
    .selectFrom('deletionRequest')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('sellerId', '=', seller)
    .where('confirmedAt', 'is', null)
    .where('dueAt', '<=', now)
    .executeTakeFirstOrThrow();
  return Number(n);
}
