import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Notes that a mail went out. */
export async function noteMailed(db: Kysely<Tables>, subject: string, reader: string, at: Date): Promise<void> {
  await db
    .insertInto('mailSent')
    .values({ subjectId: subject, userId: reader, sentAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
