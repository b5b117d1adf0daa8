import { type Kysely, sql } from 'kysely';
import type { DefectCount } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** How many orders of a seller were shipped and how many reports came of them since a moment: what standing counts. */
export async function defectsOfSeller(db: Kysely<Tables>, seller: SellerId, since: Date): Promise<DefectCount> {
  const { rows } = await sql<DefectCount>`
    select
      (select count(*)::int from monogram.orders where seller_id = ${seller} and shipped_at >= ${since}) as shipped,
      (select count(*)::int from monogram.defect_report where seller_id = ${seller} and reported_at >= ${since}) as reported,
      (select count(*)::int from monogram.defect_report
        where seller_id = ${seller} and reported_at >= ${since} and state in ('remake', 'refund')) as upheld`.execute(
    db,
  );
  return rows[0] ?? { shipped: 0, reported: 0, upheld: 0 };
}
