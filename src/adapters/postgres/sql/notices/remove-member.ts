import type { Kysely } from 'kysely';
import type { SellerId, UserId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Takes somebody off a team. The table refuses to leave a seller without an owner. */
export async function removeMember(db: Kysely<Tables>, seller: SellerId, user: UserId): Promise<void> {
  await db.deleteFrom('member').where('sellerId', '=', seller).where('userId', '=', user).execute();
}
