import type { Kysely } from 'kysely';
import type { SellerId, UserId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Lets a person act for a seller. */
export async function insertMember(
  db: Kysely<Tables>,
  member: { sellerId: SellerId; userId: UserId; role: 'owner' | 'maker' },
): Promise<void> {
  await db.insertInto('member').values(member).execute();
}
