import type { Kysely } from 'kysely';
import type { CaseId, NoteRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Writes a note. */
export async function insertNote(db: Kysely<Tables>, note: NoteRecord): Promise<void> {
  await db.insertInto('caseNote').values(note).execute();
}

/** Notes on a case, oldest first. */
export async function notesOn(db: Kysely<Tables>, id: CaseId): Promise<NoteRecord[]> {
  return db.selectFrom('caseNote').selectAll().where('caseId', '=', id).orderBy('notedAt').execute();
}
