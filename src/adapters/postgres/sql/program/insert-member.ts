import type { Kysely } from 'kysely';
import type { MemberRole } from '../../../../app/ports.ts';
import type { SellerId, UserId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Lets a person act for a seller. */
export async function insertMember(
  db: Kysely<Tables>,
  member: { sellerId: SellerId; userId: UserId; role: MemberRole },
): Promise<void> {
  await db.insertInto('member').values(member).execute();
}
