import { type Kysely, sql } from 'kysely';
import type { ReportRow } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Counts of what was decided in a period by kind, outcome and clause, with the median and the ninth decile of the hours it took. */
export async function reportRows(db: Kysely<Tables>, from: Date, to: Date): Promise<ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    with decided (kind, outcome, clause, automated, seconds) as (
      select 'application', state, '', false, extract(epoch from decided_at - submitted_at)
      from monogram.application where decided_at >= ${from} and decided_at < ${to} and state in ('approved', 'declined')
      union all
      select 'action', kind, clause, automated_detection,
        case when confirmed_at is not null then extract(epoch from confirmed_at - decided_at) end
      from monogram.enforcement_action where coalesce(confirmed_at, decided_at) >= ${from}
        and coalesce(confirmed_at, decided_at) < ${to} and state not in ('proposed', 'withdrawn')
      union all
      select 'appeal', p.state, a.clause, false, extract(epoch from p.decided_at - p.filed_at)
      from monogram.appeal p join monogram.enforcement_action a on a.id = p.action_id
      where p.decided_at >= ${from} and p.decided_at < ${to}
      union all
      select 'notice', state, 'rights-of-others', false,
        extract(epoch from coalesce(redecided_at, decided_at) - case when redecided_at is null then filed_at else countered_at end)
      from monogram.takedown where coalesce(redecided_at, decided_at) >= ${from}
        and coalesce(redecided_at, decided_at) < ${to} and state <> 'countered'
      union all
      select 'listing-review', case e.act when 'listing-returned' then 'returned' else 'published' end, '', true,
        extract(epoch from e.at - sent.at)
      from monogram.audit_entry e
      join lateral (select s.at from monogram.audit_entry s where s.subject_kind = 'listing' and s.subject_id = e.subject_id
                    and s.act = 'listing-sent-to-review' and s.at <= e.at order by s.at desc limit 1) sent on true
      where e.subject_kind = 'listing' and e.act in ('listing-returned', 'listing-published')
        and e.actor_kind in ('operator', 'reviewer') and e.at >= ${from} and e.at < ${to}
      union all
      select 'order-review', case decision when 'refuse' then 'refused' else 'allowed' end, coalesce(reason_code, ''), true,
        extract(epoch from decided_at - opened_at)
      from monogram.review_case where state = 'settled' and order_id is not null
        and decided_at >= ${from} and decided_at < ${to}
      union all
      select 'content-appeal', p.state, coalesce(c.reason_code, ''), false, extract(epoch from p.decided_at - p.filed_at)
      from monogram.case_appeal p join monogram.review_case c on c.id = p.case_id
      where p.decided_at >= ${from} and p.decided_at < ${to}
    )
    select kind, outcome, clause, count(*)::int as count, count(*) filter (where automated)::int as automated,
      percentile_cont(0.5) within group (order by seconds) / 3600 as median_hours,
      percentile_cont(0.9) within group (order by seconds) / 3600 as p90_hours
    from decided group by kind, outcome, clause order by kind, outcome, clause`.execute(db);
  return rows;
}
