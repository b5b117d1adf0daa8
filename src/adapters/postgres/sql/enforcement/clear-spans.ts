import type { Kysely } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Takes the spans out of evidence added at a moment or before; answers of how much. */
export async function clearSpans(db: Kysely<Tables>, before: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('enforcementEvidence')
    .set({ span: null })
    .where('span', 'is not', null)
    .where('addedAt', '<=', before)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
