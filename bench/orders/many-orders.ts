/**
 * Placing into a full house: the same placements with a thousand orders stored and with a million. The rows come from SQL,
 * with parts, keys and log entries as orders leave them; they are not chained, which placing does not look at.
 */
import pg from 'pg';
import { percentile, report } from '../report.ts';
import { makeDesigns } from './make-designs.ts';
import type { Bench } from './open-bench.ts';
import { placeOne } from './place-one.ts';

const MANY = Number(process.env.MONOGRAM_BENCH_ORDERS ?? 1_000_000);
const FEW = 1000;
const PLACEMENTS = 600;

export async function measureManyOrders(bench: Bench): Promise<void> {
  const few = await p95With(bench, FEW);
  const many = await p95With(bench, MANY);
  report({ name: `one placement with ${FEW} orders stored, p95`, value: few, unit: 'ms' });
  report({ name: `one placement with ${MANY} orders stored, p95`, value: many, unit: 'ms' });
  report({ name: 'placing with many / few stored, p95', value: many / few, unit: 'ratio', most: 1.3 });
}

async function p95With(bench: Bench, stored: number): Promise<number> {
  await fill(bench, stored);
  const { program, buyer, listing } = bench;
  const designs = await makeDesigns(program, buyer, listing, PLACEMENTS);
  const took: number[] = [];
  for (const design of designs) took.push((await placeOne(program, buyer, design)).milliseconds);
  // The first warm the caches that another number of rows made cold.
  return percentile(took.slice(PLACEMENTS / 6), 0.95);
}

/** Brings the number of stored orders up to `wanted`. */
async function fill({ owner, listing, buyer }: Bench, wanted: number): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query('select count(*)::int as n from monogram.orders');
    const step = 100_000;
    for (let have = rows[0].n; have < wanted; have += step) {
      await client.query(
        `with made as (
           select gen_random_uuid() as id, gen_random_uuid() as key, n from generate_series(1, $1::int) n
         ), keys as (
           insert into monogram.content_key (id, scope, wrapped, wrapped_by)
           select key, 'content', decode(repeat('ab', 60), 'hex'), 'filled' from made
         ), parts as (
           insert into monogram.content_part (id, content_key, name, kind, media_type, bytes, commitment, sealed_salt, sealed)
           select gen_random_uuid(), key, 'design', 'design', 'application/json', 300, repeat('a', 64),
             decode(repeat('cd', 140), 'hex'), decode(repeat('ef', 400), 'hex') from made
         ), logged as (
           insert into monogram.audit_entry (id, at, actor_kind, actor_id, act, subject_kind, subject_id, detail)
           select gen_random_uuid(), now(), 'buyer', $2, 'order-placed', 'order', id, '{}' from made
         )
         insert into monogram.orders (id, number, buyer_user, host_line, seller_id, listing_id, version_id, state, content_state,
           content_key, design_hash, quantity, unit_amount, currency, placed_at, ship_by)
         select id, id::text, $2 || n % 1000, id::text, $3, $4, $5, 'placed', 'held', key, repeat('a', 64), 1, 6400, 'USD',
           now() - n * interval '1 minute', now() + interval '5 days' from made`,
        [Math.min(step, wanted - have), buyer.user, listing.seller, listing.listing, listing.version],
      );
    }
    await client.query('delete from monogram.audit_queue');
    await client.query('vacuum analyze');
    await client.query('checkpoint').catch(() => undefined);
  } finally {
    await client.end();
  }
}
