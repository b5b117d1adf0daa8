import type { Kysely } from 'kysely';
import type { AttemptRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes a try to deliver. */
export async function insertAttempt(db: Kysely<Tables>, attempt: AttemptRecord): Promise<void> {
  await db.insertInto('webhookAttempt').values(attempt).execute();
}
