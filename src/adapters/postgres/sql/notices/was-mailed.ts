import type { Kysely } from 'kysely';
import type { UserId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Whether a mail about this went to the person already. */
export async function wasMailed(db: Kysely<Tables>, subject: string, user: UserId): Promise<boolean> {
  const row = await db
    .selectFrom('mailSent')
    .select('sentAt')
    .where('subjectId', '=', subject)
    .where('userId', '=', user)
    .executeTakeFirst();
  return row !== undefined;
}
