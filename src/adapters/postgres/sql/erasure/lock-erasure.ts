import type { Kysely } from 'kysely';
import type { ErasureRecord } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** An erasure, locked until the transaction ends: two workers do not both carry it out. */
export async function lockErasure(db: Kysely<Tables>, order: OrderId): Promise<ErasureRecord | undefined> {
  return db.selectFrom('erasure').selectAll().where('orderId', '=', order).forUpdate().executeTakeFirst();
}
