import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Notes that listings were looked at again and stay where they are: each comes back by itself once, not twice. */
export async function noteReturned(db: Kysely<Tables>, stops: readonly string[], at: Date): Promise<void> {
  if (stops.length === 0) return;
  await db.updateTable('complianceStop').set({ returnedAt: at }).where('id', 'in', stops).execute();
}
