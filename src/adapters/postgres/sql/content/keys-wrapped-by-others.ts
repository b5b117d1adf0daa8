import type { Kysely } from 'kysely';
import type { KeyId, KeyRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Live keys wrapped by another than this, in the order of their ids, so that a run that stopped can be begun again. */
export async function keysWrappedByOthers(
  db: Kysely<Tables>,
  current: string,
  after: KeyId | undefined,
  limit: number,
): Promise<KeyRecord[]> {
  let query = db
    .selectFrom('contentKey')
    .selectAll()
    .where('wrapped', 'is not', null)
    .where('wrappedBy', '!=', current)
    .orderBy('id')
    .limit(limit);
  if (after) query = query.where('id', '>', after);
  return query.execute();
}
