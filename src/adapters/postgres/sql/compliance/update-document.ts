import type { Kysely } from 'kysely';
import type { DocumentId, DocumentRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes what became of a document. */
export async function updateDocument(
  db: Kysely<Tables>,
  id: DocumentId,
  change: Partial<DocumentRecord>,
): Promise<void> {
  await db.updateTable('sellerDocument').set(change).where('id', '=', id).execute();
}
