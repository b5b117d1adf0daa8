import type { Kysely } from 'kysely';
import type { ExemptionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps a exemption. */
export async function insertExemption(db: Kysely<Tables>, exemption: ExemptionRecord): Promise<void> {
  await db.insertInto('gtinExemption').values(exemption).execute();
}
