import type { Kysely } from 'kysely';
import type { MarkRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes features of an account; what is known already stays as it is. */
export async function insertMarks(db: Kysely<Tables>, marks: readonly MarkRecord[]): Promise<void> {
  if (marks.length === 0) return;
  await db
    .insertInto('identityMark')
    .values(marks)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
