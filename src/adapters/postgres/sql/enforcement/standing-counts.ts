import { type Kysely, sql } from 'kysely';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { StandingCounts } from '../../../../core/program/index.ts';
import type { Tables } from '../../tables.ts';

/** What standing is counted from, since a moment: orders that were due and late, reports that were upheld, listings a person returned, notices upheld, deletions not confirmed, strikes that run. */
export async function standingCounts(
  db: Kysely<Tables>,
  seller: SellerId,
  since: Date,
  now: Date,
): Promise<StandingCounts> {
  const { rows } = await sql<StandingCounts>`
    select
      (select count(*)::int from monogram.orders o where o.seller_id = ${seller} and o.ship_by >= ${since}
        and (o.shipped_at is not null or o.ship_by < ${now} and o.state in ('placed', 'in-production'))) as due,
      (select count(*)::int from monogram.orders o where o.seller_id = ${seller} and o.ship_by >= ${since}
        and (o.shipped_at > o.ship_by
             or o.shipped_at is null and o.ship_by < ${now} and o.state in ('placed', 'in-production'))) as late,
      (select count(*)::int from monogram.orders o where o.seller_id = ${seller} and o.shipped_at >= ${since}) as shipped,
      (select count(*)::int from monogram.defect_report r where r.seller_id = ${seller} and r.reported_at >= ${since}
        and r.kind <> 'mismatch' and r.state in ('remake', 'refund')) as defects,
      (select count(*)::int from monogram.defect_report r where r.seller_id = ${seller} and r.reported_at >= ${since}
        and r.kind = 'mismatch' and r.state in ('remake', 'refund')) as mismatches,
      (select count(*)::int from monogram.audit_entry e join monogram.listing l on l.id::text = e.subject_id
        where e.subject_kind = 'listing' and e.act = 'listing-returned' and e.at >= ${since}
        and l.seller_id = ${seller}) as findings,
      (select count(*)::int from monogram.takedown t where t.seller_id = ${seller} and t.decided_at >= ${since}
        and t.state in ('upheld', 'countered', 'upheld-again')) as notices,
      (select count(*)::int from monogram.deletion_request d where d.seller_id = ${seller} and d.confirmed_at is null
        and d.due_at <= ${now}) as "unconfirmedDeletions",
      (select count(*)::int from monogram.enforcement_action a where a.seller_id = ${seller} and a.kind = 'strike'
        and a.state = 'in-force' and a.ends_at > ${now}) as "activeStrikes"`.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error('Counting answered nothing');
  return counts;
}
