import type { Kysely } from 'kysely';
import type { InvitationId, InvitationRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** An invitation, locked until the transaction ends, so that it is accepted once. */
export async function lockInvitation(db: Kysely<Tables>, id: InvitationId): Promise<InvitationRecord | undefined> {
  return db.selectFrom('invitation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
