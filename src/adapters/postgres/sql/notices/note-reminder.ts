import type { Kysely } from 'kysely';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Notes a reminder; false if it was reminded of already. */
export async function noteReminder(
  db: Kysely<Tables>,
  subject: string,
  seller: SellerId,
  step: number,
  at: Date,
): Promise<boolean> {
  const row = await db
    .insertInto('reminder')
    .values({ subjectId: subject, sellerId: seller, step, remindedAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('step')
    .executeTakeFirst();
  return row !== undefined;
}
