import type { Kysely } from 'kysely';
import type { ExemptionId, ExemptionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Notes what became of a exemption. */
export async function updateExemption(
  db: Kysely<Tables>,
  id: ExemptionId,
  change: Partial<ExemptionRecord>,
): Promise<void> {
  await db.updateTable('gtinExemption').set(change).where('id', '=', id).execute();
}
