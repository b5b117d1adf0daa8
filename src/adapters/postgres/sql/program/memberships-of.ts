import type { Kysely } from 'kysely';
import type { MembershipRecord } from '../../../../app/ports.ts';
import type { UserId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** The sellers a person acts for. */
export async function membershipsOf(db: Kysely<Tables>, user: UserId): Promise<MembershipRecord[]> {
  return db
    .selectFrom('member')
    .innerJoin('seller', 'seller.id', 'member.sellerId')
    .select(['member.sellerId', 'seller.name as sellerName', 'member.role', 'seller.participation'])
    .where('member.userId', '=', user)
    .orderBy('seller.createdAt')
    .execute();
}
