import type { Kysely } from 'kysely';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Notes that the parts and uploads of these orders are gone. */
export async function notePartsDestroyed(db: Kysely<Tables>, orders: readonly OrderId[], now: Date): Promise<void> {
  await db.updateTable('erasure').set({ partsDestroyedAt: now }).where('orderId', '=', anyOf(orders)).execute();
}
