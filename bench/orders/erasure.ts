/**
 * Erasing beside placing: ten thousand shipped orders, each with a row and a sealed file, become due at once while others
 * order; and from fulfilment to the key's end. The physical limit beside it is what the same disk takes to unlink and sync
 * as many files.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { shipOrder } from '../../src/app/orders/ship-order.ts';
import { startProduction } from '../../src/app/orders/start-production.ts';
import type { Actor, OrderRow } from '../../src/app/ports.ts';
import { inLanes } from '../../src/core/kernel/index.ts';
import { percentile, report } from '../report.ts';
import { makeDesigns } from './make-designs.ts';
import type { Bench } from './open-bench.ts';
import { placeOne } from './place-one.ts';

/** How many are erased; fewer for a first look. */
const ORDERS = Number(process.env.MONOGRAM_BENCH_ERASURES ?? 10_000);
/** Placements meanwhile: a steady trickle, as a shop has. */
const PAUSE_MS = 25;

export async function measureErasure(bench: Bench): Promise<void> {
  const { program, buyer, listing } = bench;
  const orders = await placedOrders(bench, ORDERS);
  const spare = await makeDesigns(program, buyer, listing, 3000);
  const quiet: number[] = [];
  for (let index = 0; index < 200; index += 1) {
    const design = spare.pop();
    if (design) quiet.push((await placeOne(program, buyer, design)).milliseconds);
    await pause(PAUSE_MS);
  }
  const client = new pg.Client(bench.owner);
  await client.connect();
  const ids = orders.map(({ id }) => id);
  await client.query(
    `update monogram.orders set state = 'shipped', shipped_at = now(), closed_at = now() where id = any ($1)`,
    [ids],
  );
  await client.query(
    `insert into monogram.erasure (order_id, because, requested_at, due_at) select unnest($1::uuid[]), 'shipped', now(), now()`,
    [ids],
  );
  await client.query('vacuum analyze');
  const start = performance.now();
  const stop = await startWorker(bench);
  const busy: number[] = [];
  let done = false;
  const ordering = (async () => {
    while (!done) {
      const design = spare.pop();
      if (!design) break;
      busy.push((await placeOne(program, buyer, design)).milliseconds);
      await pause(PAUSE_MS);
    }
  })();
  for (;;) {
    const { rows } = await client.query('select count(*)::int as n from monogram.erasure where certified_at is null');
    if (rows[0].n === 0) break;
    await pause(100);
  }
  const seconds = (performance.now() - start) / 1000;
  done = true;
  await ordering;
  await client.end();
  report({ name: `${ORDERS} orders erased and certified`, value: seconds, unit: 's', most: (60 * ORDERS) / 10_000 });
  report({ name: 'unlinking and syncing as many files', value: await unlinkAll(ORDERS), unit: 's' });
  report({ name: 'one placement meanwhile, p95', value: percentile(busy, 0.95), unit: 'ms' });
  report({ name: 'one placement before, p95', value: percentile(quiet, 0.95), unit: 'ms' });
  report({
    name: 'placing meanwhile / before, p95',
    value: percentile(busy, 0.95) / percentile(quiet, 0.95),
    unit: 'ratio',
    most: 2,
  });
  await fulfilments(bench);
  await stop();
}

/** Starts `monogram work`, as it runs beside servers, and answers how to stop it. */
async function startWorker({ dataFolder }: Bench): Promise<() => Promise<void>> {
  const cli = new URL('../../src/main/cli.ts', import.meta.url).pathname;
  const worker = spawn(process.execPath, [cli, 'work'], {
    env: { ...process.env, MONOGRAM_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(worker.stdout, 'data');
  return async () => {
    worker.kill('SIGTERM');
    await once(worker, 'exit');
  };
}

/** From asking to ship to the key's end: it is destroyed in the same transaction, so the answer is the proof. */
async function fulfilments(bench: Bench): Promise<void> {
  const { program, listing } = bench;
  const { ports } = program;
  const orders = await placedOrders(bench, 300);
  const seller = await sellerOf(bench);
  const took: number[] = [];
  await inLanes(orders, 4, async ({ id }) => {
    await startProduction(ports, seller, id);
    const start = performance.now();
    const shipped = await shipOrder(ports, seller, id, { carrier: 'DHL', tracking: '' });
    if (!shipped.ok) throw new Error(JSON.stringify(shipped.error));
    took.push((performance.now() - start) / 1000);
  });
  const client = new pg.Client(bench.owner);
  await client.connect();
  const { rows } = await client.query(
    `select count(*)::int as n from monogram.orders o join monogram.content_key k on k.id = o.content_key
     where o.id = any ($1) and k.wrapped is not null`,
    [orders.map(({ id }) => id)],
  );
  await client.end();
  if (rows[0].n > 0) throw new Error(`${rows[0].n} keys of ${listing.listing} outlived their fulfilment`);
  report({ name: 'from fulfilment to key destroyed, p99', value: percentile(took, 0.99), unit: 's', most: 2 });
}

async function placedOrders({ program, buyer, listing }: Bench, count: number): Promise<OrderRow[]> {
  const designs = await makeDesigns(program, buyer, listing, count, { proofs: true });
  const orders: OrderRow[] = [];
  await inLanes(designs, 8, async (design) => {
    orders.push((await placeOne(program, buyer, design)).order);
  });
  return orders;
}

async function sellerOf({ listing, owner }: Bench): Promise<Actor> {
  const client = new pg.Client(owner);
  await client.connect();
  const { rows } = await client.query('select user_id from monogram.member where seller_id = $1', [listing.seller]);
  await client.end();
  return { kind: 'seller', user: rows[0].user_id, seller: listing.seller as never };
}

/** What the disk alone takes: the same number of files in as many folders, unlinked and their folders synced. */
async function unlinkAll(count: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'monogram-unlink-'));
  const names = Array.from({ length: count }, (_, index) => join(folder, String(index % 256), String(index)));
  for (let index = 0; index < 256; index += 1) await mkdir(join(folder, String(index)));
  await inLanes(names, 16, (name) => writeFile(name, 'sealed'));
  const start = performance.now();
  await inLanes(names, 16, async (name) => {
    await unlink(name);
    const parent = await open(join(name, '..'), 'r');
    await parent.sync();
    await parent.close();
  });
  const seconds = (performance.now() - start) / 1000;
  await rm(folder, { recursive: true });
  return seconds;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
