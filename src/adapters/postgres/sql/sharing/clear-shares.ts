import type { Kysely } from 'kysely';
import type { ShareId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Notes that the pictures of share pages are gone, and forgets what they were known by. */
export async function clearShares(db: Kysely<Tables>, ids: readonly ShareId[], now: Date): Promise<void> {
  await db
    .updateTable('share')
    .set({ blob: null, fingerprints: [], clearedAt: now })
    .where('id', '=', anyOf(ids))
    .execute();
}
