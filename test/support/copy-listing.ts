import type pg from 'pg';

/** Makes whole copies of a published listing, as the owner of the tables: the same documents, versions and shop rows the program writes. */
export async function copyListing(owner: pg.Client, listing: string, copies: number): Promise<void> {
  await owner.query('drop table if exists copies');
  await owner.query(
    'create temp table copies as select gen_random_uuid() as id, gen_random_uuid() as version from generate_series(1, $1::int) n',
    [copies],
  );
  await owner.query('begin');
  await owner.query('set constraints all deferred');
  await owner.query(
    `insert into monogram.listing (id, seller_id, state, revision, document, check_result, card_picture, created_at, updated_at)
     select c.id, l.seller_id, 'off', l.revision, l.document, l.check_result, l.card_picture, l.created_at, l.updated_at
     from copies c, monogram.listing l where l.id = $1`,
    [listing],
  );
  await owner.query(
    `insert into monogram.listing_version (id, listing_id, seller_id, number, document, hash, rules, card_picture, published_by, published_at)
     select c.version, c.id, v.seller_id, 1, v.document, v.hash, v.rules, v.card_picture, v.published_by, v.published_at
     from copies c, monogram.listing_version v where v.listing_id = $1`,
    [listing],
  );
  await owner.query(
    `update monogram.listing l set state = 'live', current_version = c.version from copies c where c.id = l.id`,
  );
  await owner.query(
    `insert into monogram.shop_listing (listing_id, version_id, seller_id, published_at)
     select c.id, c.version, l.seller_id, now() from copies c, monogram.listing l where l.id = $1`,
    [listing],
  );
  await owner.query('commit');
}
