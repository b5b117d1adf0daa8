import type { Kysely } from 'kysely';
import type { CaseRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Opens a case. An order has one open case at most. */
export async function insertCase(db: Kysely<Tables>, one: CaseRecord): Promise<void> {
  await db.insertInto('reviewCase').values(one).execute();
}
