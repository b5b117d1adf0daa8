import type { Kysely } from 'kysely';
import type { MemberRole } from '../../../../app/ports.ts';
import type { SellerId, UserId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Changes what a member may do. The table refuses to leave a seller without an owner. */
export async function setMemberRole(
  db: Kysely<Tables>,
  seller: SellerId,
  user: UserId,
  role: MemberRole,
): Promise<void> {
  await db.updateTable('member').set({ role }).where('sellerId', '=', seller).where('userId', '=', user).execute();
}
