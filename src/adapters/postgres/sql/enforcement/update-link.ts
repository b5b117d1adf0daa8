import type { Kysely } from 'kysely';
import type { LinkId, LinkRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Decides a link. */
export async function updateLink(db: Kysely<Tables>, id: LinkId, change: Partial<LinkRecord>): Promise<void> {
  await db.updateTable('accountLink').set(change).where('id', '=', id).execute();
}
