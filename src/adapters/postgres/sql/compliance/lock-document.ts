import type { Kysely } from 'kysely';
import type { DocumentId, DocumentRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** One document, locked until the transaction ends, so that two deciders do not both win. */
export async function lockDocument(db: Kysely<Tables>, id: DocumentId): Promise<DocumentRecord | undefined> {
  return db.selectFrom('sellerDocument').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
