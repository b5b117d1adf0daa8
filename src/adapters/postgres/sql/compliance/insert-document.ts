import type { Kysely } from 'kysely';
import type { DocumentRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps a document. */
export async function insertDocument(db: Kysely<Tables>, document: DocumentRecord): Promise<void> {
  await db.insertInto('sellerDocument').values(document).execute();
}
