import { type Kysely, sql } from 'kysely';
import type { SellerRow, Slice } from '../../../../app/ports.ts';
import type { Participation } from '../../../../core/program/index.ts';
import type { Tables } from '../../tables.ts';

/** Sellers for the operator, newest first, with what counts against them. */
export async function sellersPage(
  db: Kysely<Tables>,
  { participation, words }: { readonly participation?: Participation | undefined; readonly words?: string | undefined },
  { after, limit }: Slice,
  now: Date,
): Promise<SellerRow[]> {
  return db
    .selectFrom('seller')
    .selectAll()
    .select(({ selectFrom }) => [
      selectFrom('enforcementAction')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('sellerId', '=', 'seller.id')
        .where('kind', '=', 'strike')
        .where('state', '=', 'in-force')
        .where('endsAt', '>', now)
        .$asScalar()
        .$notNull()
        .as('activeStrikes'),
      selectFrom('enforcementAction')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('sellerId', '=', 'seller.id')
        .$asScalar()
        .$notNull()
        .as('actions'),
      selectFrom('shopListing')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('sellerId', '=', 'seller.id')
        .$asScalar()
        .$notNull()
        .as('listings'),
    ])
    .$if(participation !== undefined, (query) => query.where('participation', '=', participation as Participation))
    .$if(words !== undefined && words !== '', (query) =>
      query.where(sql<boolean>`strpos(lower(name), lower(${words ?? ''})) > 0`),
    )
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(created_at, id) < (${after?.at}, ${after?.id}::uuid)`),
    )
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
    .then((rows) =>
      rows.map((row) => ({
        ...row,
        activeStrikes: Number(row.activeStrikes),
        actions: Number(row.actions),
        listings: Number(row.listings),
      })),
    );
}
