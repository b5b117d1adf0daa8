import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Forgets messages older than this; deliveries and tries go with them. */
export async function forgetMessages(db: Kysely<Tables>, before: Date): Promise<void> {
  await db.deleteFrom('webhookMessage').where('at', '<', before).execute();
}
