import { type Kysely, sql } from 'kysely';
import type { ActionId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Actions that the clock moves on: proposals that lapsed, strikes and suspensions that ended, revocations whose appeal is over. */
export async function dueActions(db: Kysely<Tables>, now: Date, limit: number): Promise<ActionId[]> {
  const { rows } = await sql<{ id: ActionId }>`
    select a.id from monogram.enforcement_action a left join monogram.appeal p on p.action_id = a.id
    where a.state = 'proposed' and a.lapses_at <= ${now}
      or a.state = 'in-force' and a.kind <> 'revocation' and a.ends_at <= ${now}
      or a.state = 'in-force' and a.kind = 'revocation'
         and (p.state = 'upheld' or p.id is null and a.appeal_until < ${now})
    order by a.decided_at limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
