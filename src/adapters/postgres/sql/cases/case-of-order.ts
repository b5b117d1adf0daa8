import type { Kysely } from 'kysely';
import type { CaseRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** The latest case of an order. */
export async function caseOfOrder(db: Kysely<Tables>, order: OrderId): Promise<CaseRecord | undefined> {
  return db
    .selectFrom('reviewCase')
    .selectAll()
    .where('orderId', '=', order)
    .orderBy('openedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}
