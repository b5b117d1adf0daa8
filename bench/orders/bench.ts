/**
 * Placing orders beside the physical limit: the same rows, with the same bytes, inserted through bare `pg` on the same
 * PostgreSQL (fsync on) in the same run, in turns, so that both meet the same noise.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { placeOrder } from '../../src/app/orders/place-order.ts';
import type { Actor, DesignRecord, KeyId } from '../../src/app/ports.ts';
import { newContentKey } from '../../src/app/steps/content-keys.ts';
import { sealPart } from '../../src/app/steps/content-parts.ts';
import { DESIGN_PART } from '../../src/app/steps/design-content.ts';
import type { DesignId, ListingId, ListingVersionId, UserId } from '../../src/core/kernel/index.ts';
import { quoteText } from '../../src/core/order/index.ts';
import { grantRole, signUpOnce } from '../../src/main/demo-accounts.ts';
import { openDatabase } from '../../src/main/open-database.ts';
import { readSamples } from '../../src/main/samples.ts';
import { openSecrets } from '../../src/main/secrets.ts';
import { type Program, wire } from '../../src/main/wire.ts';
import { percentile, report } from '../report.ts';
import { publishSample } from './publish-sample.ts';

const CONNECTIONS = 16;
const ORDERS = 400;
const ROUNDS = 5;

const dataFolder = await mkdtemp(join(tmpdir(), 'monogram-bench-'));
// As root, PostgreSQL runs as another user, who must get in.
await chmod(dataFolder, 0o755);
const secrets = await openSecrets(dataFolder);
const config = { databaseUrl: process.env.DATABASE_URL, dataFolder, connections: CONNECTIONS } as Parameters<
  typeof openDatabase
>[0];
const opened = await openDatabase(config, secrets, () => undefined);
if (!opened.ok) throw new Error(opened.error);
const database = opened.value;
const program = await wire({
  database,
  secrets,
  dataFolder,
  baseUrl: 'http://127.0.0.1',
  samples: await readSamples(),
  onError: console.error,
});
const bare = new pg.Pool({ ...database.app, max: CONNECTIONS });

const operator = await signUpOnce(program, { name: 'Olive', email: 'operator@bench.example' });
await grantRole(program, operator.user, 'operator');
const listing = await publishSample(program, operator.user);
const signer = await signUpOnce(program, { name: 'Ada', email: 'ada@bench.example' });
const buyer: Actor = { kind: 'buyer', user: signer.user, userName: signer.name };

const placed: number[] = [];
const inserted: number[] = [];
const latencies: number[] = [];
for (let round = 0; round <= ROUNDS; round += 1) {
  const designs = await makeDesigns(program, ORDERS);
  const spareDesigns = await makeDesigns(program, ORDERS);
  const ours = await rate(designs, async (design) => {
    const start = performance.now();
    const quote = quoteOf(program, design);
    const order = await placeOrder(program.ports, buyer, {
      design: design.id,
      hash: design.hash,
      quantity: 1,
      quote,
      hostLine: design.id,
    });
    if (!order.ok) throw new Error(JSON.stringify(order.error));
    latencies.push(performance.now() - start);
  });
  const limit = await rate(spareDesigns, (design) => insertBare(design));
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
report({ name: 'placing / bare pg', value: percentile(ratios, 0.5), unit: 'ratio', least: 0.3 });
report({ name: 'one placement, p95', value: percentile(latencies, 0.95), unit: 'ms' });

await bare.end();
await program.close();
await database.stop();
await rm(dataFolder, { recursive: true, force: true });

/** Designs ready to be ordered: sealed choices and the rows that go with them, as making one leaves them. */
async function makeDesigns({ ports }: Program, count: number): Promise<DesignRecord[]> {
  const values = {
    name: { text: 'The Hendersons', font: 'Great Vibes' },
    ornament: { option: 'wheat' },
    edge: { option: 'rounded' },
  };
  const bytes = new TextEncoder().encode(
    JSON.stringify({
      values,
      price: { lines: [], unit: { amount: 6400, currency: 'USD' } },
      warnings: [],
      originals: {},
    }),
  );
  const made: DesignRecord[] = [];
  await ports.transactions.run(buyer, async (store) => {
    for (let index = 0; index < count; index += 1) {
      const key = await newContentKey(ports, 'content');
      const now = new Date();
      const design: DesignRecord = {
        id: uuidv7() as DesignId,
        buyerUser: buyer.user as UserId,
        listingId: listing.listing as ListingId,
        versionId: listing.version as ListingVersionId,
        hash: 'a'.repeat(64),
        contentKey: key.id,
        verdict: 'allow',
        unitAmount: 6400,
        currency: 'USD',
        quoteExpiresAt: new Date(now.getTime() + 3_600_000),
        createdAt: now,
        expiresAt: new Date(now.getTime() + 86_400_000),
      };
      await key.keep(store);
      await store.insertDesign(design);
      await store.insertParts([
        await sealPart(ports, key, { name: DESIGN_PART, kind: 'design', mediaType: 'application/json', bytes }),
      ]);
      made.push(design);
    }
  });
  return made;
}

function quoteOf({ ports }: Program, design: DesignRecord): string {
  const unit = { amount: design.unitAmount, currency: design.currency };
  return ports.seals.sign(
    quoteText({ design: design.id, hash: design.hash, unit, expiresAt: design.quoteExpiresAt.toISOString() }),
  );
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
  let next = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
    }),
  );
  return (items.length / (performance.now() - start)) * 1000;
}
