import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Any number, the same in every process: it names the one lock of the sequencer. */
const SEQUENCER = 4_021_968;

/** Lets one sequencer in at a time, until the transaction ends: two would give one place twice. */
export async function lockAuditChain(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${SEQUENCER})`.execute(db);
}
