/**
 * Placing orders beside the physical limit: the same rows, with the same bytes, inserted through bare `pg` on the same
 * PostgreSQL (fsync on) in the same run, in turns, so that both meet the same noise.
 */
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import type { DesignRecord, KeyId } from '../../src/app/ports.ts';
import { inLanes } from '../../src/core/kernel/index.ts';
import { percentile, report } from '../report.ts';
import { measureErasure } from './erasure.ts';
import { makeDesigns } from './make-designs.ts';
import { measureManyOrders } from './many-orders.ts';
import { CONNECTIONS, openBench } from './open-bench.ts';
import { placeOne } from './place-one.ts';

const ORDERS = 400;
const ROUNDS = 5;

await using bench = await openBench();
const { program, database, listing, buyer } = bench;
const bare = new pg.Pool({ ...database.app, max: CONNECTIONS });
/** Which figures: all, or those named, for example "placing". */
const wanted = process.argv.slice(2);
const measures = (name: string) => wanted.length === 0 || wanted.includes(name);

if (measures('placing')) await measurePlacing();
await bare.end();
if (measures('erasure')) await measureErasure(bench);
if (measures('many')) await measureManyOrders(bench);

async function measurePlacing(): Promise<void> {
  const placed: number[] = [];
  const inserted: number[] = [];
  const latencies: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const designs = await makeDesigns(program, buyer, listing, ORDERS);
    const spareDesigns = await makeDesigns(program, buyer, listing, ORDERS);
    const ours = await rate(designs, async (design) => {
      latencies.push((await placeOne(program, buyer, design)).milliseconds);
    });
    const limit = await rate(spareDesigns, insertBare);
    // The first round warms both up.
    if (round > 0) {
      placed.push(ours);
      inserted.push(limit);
    }
  }
  const ratios = placed.map((ours, index) => ours / (inserted[index] ?? Number.NaN));
  report({
    name: `orders placed, ${CONNECTIONS} connections (median of ${ROUNDS})`,
    value: percentile(placed, 0.5),
    unit: '1/s',
  });
  report({ name: 'the same rows through bare pg', value: percentile(inserted, 0.5), unit: '1/s' });
  report({ name: 'placing / bare pg', value: percentile(ratios, 0.5), unit: 'ratio', least: 0.5 });
  report({ name: 'one placement, p95', value: percentile(latencies, 0.95), unit: 'ms' });
}

/** What placing an order leaves behind, written by hand: the design goes, an order and an entry of the log come, in one transaction of one actor. */
async function insertBare(design: DesignRecord): Promise<void> {
  const client = await bare.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.kind', 'buyer', true), set_config('app.user', $1, true)`, [buyer.user]);
    await client.query('delete from monogram.design where id = $1', [design.id]);
    await client.query(
      `insert into monogram.orders (id, number, buyer_user, host_line, seller_id, listing_id, version_id, state, content_state,
         content_key, design_hash, quantity, unit_amount, currency, placed_at, ship_by)
       values ($1, $2, $3, $4, $5, $6, $7, 'placed', 'held', $8, $9, 1, $10, $11, now(), now() + interval '5 days')`,
      [
        uuidv7(),
        uuidv7(),
        buyer.user,
        uuidv7(),
        listing.seller,
        design.listingId,
        design.versionId,
        design.contentKey as KeyId,
        design.hash,
        design.unitAmount,
        design.currency,
      ],
    );
    await client.query(
      `insert into monogram.audit_entry (id, at, actor_kind, actor_id, act, subject_kind, subject_id, detail)
       values ($1, now(), 'buyer', $2, 'order-placed', 'order', $3, $4)`,
      [uuidv7(), buyer.user, design.id, { state: 'placed', design: design.hash, version: design.versionId }],
    );
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** How many a second, `CONNECTIONS` at a time. */
async function rate<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<number> {
  const start = performance.now();
  await inLanes(items, CONNECTIONS, work);
  return (items.length / (performance.now() - start)) * 1000;
}
