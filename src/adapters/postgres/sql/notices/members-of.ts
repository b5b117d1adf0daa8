import type { Kysely } from 'kysely';
import type { MemberRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A seller's team, longest there first. */
export async function membersOf(db: Kysely<Tables>, seller: SellerId): Promise<MemberRecord[]> {
  return db
    .selectFrom('member')
    .select(['sellerId', 'userId', 'role'])
    .where('sellerId', '=', seller)
    .orderBy('createdAt')
    .orderBy('userId')
    .execute();
}
