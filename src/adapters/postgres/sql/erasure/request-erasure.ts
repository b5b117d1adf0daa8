import type { Kysely } from 'kysely';
import type { ErasureRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Asks for the erasure of an order; asking twice keeps the first. */
export async function requestErasure(
  db: Kysely<Tables>,
  erasure: Pick<ErasureRecord, 'orderId' | 'because' | 'requestedAt'>,
): Promise<void> {
  await db
    .insertInto('erasure')
    .values({ ...erasure, keyDestroyedAt: null, partsDestroyedAt: null, certifiedAt: null, certificate: null })
    .onConflict((conflict) => conflict.column('orderId').doNothing())
    .execute();
}
