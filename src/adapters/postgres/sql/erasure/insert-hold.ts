import type { Kysely } from 'kysely';
import type { HoldRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Places a hold; it holds nothing until a second person approves it. */
export async function insertHold(db: Kysely<Tables>, hold: HoldRecord): Promise<void> {
  await db.insertInto('legalHold').values(hold).execute();
}
