import type { Kysely } from 'kysely';
import type { ShareRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** The order's live share page. */
export async function findLiveShare(db: Kysely<Tables>, order: OrderId): Promise<ShareRecord | undefined> {
  return live(db, order).executeTakeFirst();
}

/** The order's live share page, locked until the transaction ends. */
export async function lockLiveShare(db: Kysely<Tables>, order: OrderId): Promise<ShareRecord | undefined> {
  return live(db, order).forUpdate().executeTakeFirst();
}

function live(db: Kysely<Tables>, order: OrderId) {
  return db.selectFrom('share').selectAll().where('orderId', '=', order).where('state', '=', 'live');
}
