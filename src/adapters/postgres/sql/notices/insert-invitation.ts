import type { Kysely } from 'kysely';
import type { InvitationRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps an invitation. */
export async function insertInvitation(db: Kysely<Tables>, invitation: InvitationRecord): Promise<void> {
  await db.insertInto('invitation').values(invitation).execute();
}
