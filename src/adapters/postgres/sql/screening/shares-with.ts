import { type Kysely, sql } from 'kysely';
import type { ShareRecord } from '../../../../app/ports.ts';
import { SAME_PICTURE } from '../../../../core/content/index.ts';
import type { AssetId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';
import { anyOf } from '../any-of.ts';

/** Live share pages of orders whose content uses one of the pictures, or that are known by a fingerprint near one of those given; locked. */
export async function sharesWith(
  db: Kysely<Tables>,
  ids: readonly AssetId[],
  fingerprints: readonly string[],
): Promise<ShareRecord[]> {
  return db
    .selectFrom('share')
    .selectAll()
    .where('state', '=', 'live')
    .where((eb) =>
      eb.or([
        sql<boolean>`exists (
          select 1 from unnest(share.fingerprints) kept, unnest(${fingerprints}::text[]) wanted
          where bit_count(('x' || kept)::bit(256) # ('x' || wanted)::bit(256)) <= ${SAME_PICTURE})`,
        // One that was made before pages were known by fingerprints of their own.
        eb(
          'orderId',
          'in',
          eb
            .selectFrom('orders')
            .innerJoin('assetUse', 'assetUse.contentKey', 'orders.contentKey')
            .select('orders.id')
            .where('assetUse.assetId', '=', anyOf(ids)),
        ),
      ]),
    )
    .forUpdate()
    .execute();
}
