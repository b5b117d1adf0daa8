import type { Kysely } from 'kysely';
import type { UserId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Notes that a mail went out. */
export async function noteMailed(db: Kysely<Tables>, subject: string, user: UserId, at: Date): Promise<void> {
  await db
    .insertInto('mailSent')
    .values({ subjectId: subject, userId: user, sentAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
