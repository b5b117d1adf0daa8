import type { Kysely } from 'kysely';
import type { ErasureRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Asks for the erasure of an order. Asking again plans it anew as long as its key is not destroyed. */
export async function requestErasure(
  db: Kysely<Tables>,
  erasure: Pick<ErasureRecord, 'orderId' | 'because' | 'requestedAt' | 'dueAt'>,
): Promise<void> {
  const { because, dueAt } = erasure;
  await db
    .insertInto('erasure')
    .values({ ...erasure, keyDestroyedAt: null, partsDestroyedAt: null, certifiedAt: null, certificate: null })
    .onConflict((conflict) =>
      conflict.column('orderId').doUpdateSet({ because, dueAt }).where('erasure.keyDestroyedAt', 'is', null),
    )
    .execute();
}
