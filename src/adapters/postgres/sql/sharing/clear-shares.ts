import type { Kysely } from 'kysely';
import type { ShareId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Notes that the pictures of share pages are gone. */
export async function clearShares(db: Kysely<Tables>, ids: readonly ShareId[], now: Date): Promise<void> {
  await db.updateTable('share').set({ blob: null, clearedAt: now }).where('id', '=', anyOf(ids)).execute();
}
