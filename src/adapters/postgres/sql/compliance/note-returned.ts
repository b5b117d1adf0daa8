import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Notes that a listing was looked at again: it comes back by itself once, not twice. */
export async function noteReturned(db: Kysely<Tables>, stop: string, at: Date): Promise<void> {
  await db.updateTable('complianceStop').set({ returnedAt: at }).where('id', '=', stop).execute();
}
