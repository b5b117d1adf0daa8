import { type Kysely, sql } from 'kysely';
import type { Slice, TakedownRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notices that concern a seller or a buyer, newest first. */
export async function takedownsConcerning(
  db: Kysely<Tables>,
  whom: Pick<TakedownRecord, 'sellerId'> | Pick<TakedownRecord, 'buyerUser'>,
  { after, limit }: Slice,
): Promise<TakedownRecord[]> {
  const mine = db.selectFrom('takedown').selectAll();
  return (
    'sellerId' in whom ? mine.where('sellerId', '=', whom.sellerId) : mine.where('buyerUser', '=', whom.buyerUser)
  )
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(filed_at, id) < (${after?.at}, ${after?.id})`))
    .orderBy('filedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
