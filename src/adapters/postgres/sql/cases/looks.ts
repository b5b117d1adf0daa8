import type { Kysely } from 'kysely';
import type { LookRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Logs a look. */
export async function insertLook(db: Kysely<Tables>, look: LookRecord): Promise<void> {
  await db.insertInto('caseLook').values(look).execute();
}

/** Looks at what an order holds. */
export async function looksAt(db: Kysely<Tables>, order: OrderId): Promise<LookRecord[]> {
  return db.selectFrom('caseLook').selectAll().where('orderId', '=', order).orderBy('lookedAt').execute();
}
