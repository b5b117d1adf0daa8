import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Whether a mail about this went to the reader already. */
export async function wasMailed(db: Kysely<Tables>, subject: string, reader: string): Promise<boolean> {
  const row = await db
    .selectFrom('mailSent')
    .select('sentAt')
    .where('subjectId', '=', subject)
    .where('userId', '=', reader)
    .executeTakeFirst();
  return row !== undefined;
}
