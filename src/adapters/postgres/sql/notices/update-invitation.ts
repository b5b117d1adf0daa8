import type { Kysely } from 'kysely';
import type { InvitationId, InvitationRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes what became of an invitation. */
export async function updateInvitation(
  db: Kysely<Tables>,
  id: InvitationId,
  change: Partial<InvitationRecord>,
): Promise<void> {
  await db.updateTable('invitation').set(change).where('id', '=', id).execute();
}
