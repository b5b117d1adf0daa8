import type { Kysely } from 'kysely';
import type { InvitationRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** A seller's invitations that nobody accepted or withdrew, newest first. */
export async function invitationsOf(db: Kysely<Tables>, seller: SellerId): Promise<InvitationRecord[]> {
  return db
    .selectFrom('invitation')
    .selectAll()
    .where('sellerId', '=', seller)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('invitedAt', 'desc')
    .limit(100)
    .execute();
}
