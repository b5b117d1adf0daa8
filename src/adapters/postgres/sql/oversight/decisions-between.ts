import { type Kysely, sql } from 'kysely';
import type { DecisionRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** What people decided in a period, for sampling. */
export async function decisionsBetween(db: Kysely<Tables>, from: Date, to: Date): Promise<DecisionRecord[]> {
  const { rows } = await sql<DecisionRecord>`
    select 'application' as kind, id, state as outcome, decided_by as by, '' as second_by from monogram.application
    where decided_at >= ${from} and decided_at < ${to} and state in ('approved', 'declined') and decided_by is not null
    union all
    select 'action', id, kind, decided_by, second_person from monogram.enforcement_action
    where decided_at >= ${from} and decided_at < ${to} and state not in ('proposed', 'withdrawn')
    union all
    select 'appeal', id, state, decided_by, '' from monogram.appeal
    where decided_at >= ${from} and decided_at < ${to} and state <> 'open'`.execute(db);
  return rows;
}
