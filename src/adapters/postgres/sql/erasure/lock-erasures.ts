import type { Kysely } from 'kysely';
import type { ErasureWork } from '../../../../app/ports.ts';
import type { OrderId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Erasures that are not certified, with their orders, locked in one order: two workers do not both carry one out, and do not wait for each other in a circle. */
export async function lockErasures(db: Kysely<Tables>, orders: readonly OrderId[]): Promise<ErasureWork[]> {
  return db
    .selectFrom('erasure')
    .innerJoin('orders', 'orders.id', 'erasure.orderId')
    .selectAll('erasure')
    .select([
      'orders.contentKey',
      'orders.versionId',
      'orders.sellerId',
      'orders.contentState',
      'orders.number',
      'orders.buyerUser',
    ])
    .where('erasure.orderId', '=', anyOf(orders))
    .where('erasure.certifiedAt', 'is', null)
    .orderBy('erasure.orderId')
    .forUpdate('erasure')
    .execute();
}
