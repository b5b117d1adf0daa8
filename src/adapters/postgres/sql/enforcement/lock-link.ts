import type { Kysely } from 'kysely';
import type { LinkId, LinkRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** A link, locked until the transaction ends. */
export async function lockLink(db: Kysely<Tables>, id: LinkId): Promise<LinkRecord | undefined> {
  return db.selectFrom('accountLink').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
