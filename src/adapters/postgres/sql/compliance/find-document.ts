import type { Kysely } from 'kysely';
import type { DocumentId, DocumentRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** One document. */
export async function findDocument(db: Kysely<Tables>, id: DocumentId): Promise<DocumentRecord | undefined> {
  return db.selectFrom('sellerDocument').selectAll().where('id', '=', id).executeTakeFirst();
}
