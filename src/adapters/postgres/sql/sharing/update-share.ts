import type { Kysely } from 'kysely';
import type { ShareId, ShareRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Changes a share page. */
export async function updateShare(db: Kysely<Tables>, id: ShareId, change: Partial<ShareRecord>): Promise<void> {
  await db.updateTable('share').set(change).where('id', '=', id).execute();
}
