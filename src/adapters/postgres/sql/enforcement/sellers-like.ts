import { type Kysely, sql } from 'kysely';
import type { LikeRecord, MarkRecord } from '../../../../app/ports.ts';
import type { SellerId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** Other accounts that share any of these features, and which kinds. */
export async function sellersLike(
  db: Kysely<Tables>,
  marks: readonly Pick<MarkRecord, 'kind' | 'mark'>[],
  except: SellerId,
): Promise<LikeRecord[]> {
  if (marks.length === 0) return [];
  const { rows } = await sql<LikeRecord>`
    select s.id as seller_id, s.participation, array_agg(distinct m.kind) as kinds
    from unnest(${marks.map(({ kind }) => kind)}::text[], ${marks.map(({ mark }) => mark)}::text[]) as wanted (kind, mark)
    join monogram.identity_mark m on m.kind = wanted.kind and m.mark = wanted.mark
    join monogram.seller s on s.id = m.seller_id
    where m.seller_id <> ${except}
    group by s.id order by s.id`.execute(db);
  return rows;
}
