import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../support/stories.ts';

/** What a thief would look for: the words in every encoding they could lie in, and bytes of the picture. */
const CANARY = 'Zwölf Boxkämpfer';
let program: TestProgram;
let seller: ApprovedSeller;
let buyer: Person;
let order: string;
let pixels: Buffer;

beforeAll(async () => {
  program = await testProgram();
  seller = await approvedSeller(program, await program.person('Olive', 'operator'));
  buyer = await program.person('Ada');
  const listing = await publishedSample(seller, 'photo-mug');
  const rights = (await program.visitor().get('/v1/rights-statement')).body.version;
  // Noise: no two files on earth share 24 bytes of it by chance.
  const noise = sharp({
    create: {
      width: 1800,
      height: 800,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });
  const asset = await buyer.upload({ kind: 'buyer-picture', rights }, await noise.jpeg({ quality: 80 }).toBuffer());
  pixels = (await buyer.get(asset.body.url)).bytes;
  const design = await buyer.post('/v1/designs', {
    listing,
    version: 1,
    values: { photo: { image: asset.body.id }, caption: { text: CANARY }, 'handle-colour': { option: 'navy' } },
  });
  const { id, hash, quote } = design.body;
  order = (
    await buyer.post('/v1/orders', { design: id, hash, quote: quote.signature }, { 'idempotency-key': 'proof-1' })
  ).body.id;
  const opening = await seller.person.post(`/v1/orders/${order}/openings`, { purpose: 'production' });
  await seller.person.get(opening.body.packUrl);
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

/** Every row of every table, as text and as bytes, and every file of the data folder. */
async function everythingStored(): Promise<Map<string, Buffer>> {
  const stored = new Map<string, Buffer>();
  const client = new pg.Client(program.database.owner);
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      stored.set(name, Buffer.from(rows.map(({ row }) => row).join('\n')));
    }
  } finally {
    await client.end();
  }
  const files = await readdir(program.dataFolder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((one) => one.isFile())) {
    const path = join(file.parentPath, file.name);
    stored.set(path, await readFile(path));
  }
  stored.set('log', Buffer.from(program.logged.join('')));
  return stored;
}

/** Where the words or the picture lie in the clear, in the encodings a database, a log or a queue would use. */
function found(stored: ReadonlyMap<string, Buffer>): string[] {
  const needles = [
    Buffer.from(CANARY),
    Buffer.from(CANARY, 'utf16le'),
    Buffer.from(CANARY, 'latin1'),
    Buffer.from(JSON.stringify(CANARY).replaceAll('ö', '\\u00f6').replaceAll('ä', '\\u00e4')),
    Buffer.from(Buffer.from(CANARY).toString('base64').slice(0, 16)),
    Buffer.from(Buffer.from(CANARY).toString('hex')),
    Buffer.from('Boxk'),
    ...[0.2, 0.5, 0.8].map((share) =>
      pixels.subarray(Math.floor(pixels.length * share), Math.floor(pixels.length * share) + 24),
    ),
    ...[0.2, 0.5, 0.8].map((share) => {
      const at = Math.floor(pixels.length * share);
      return Buffer.from(pixels.subarray(at, at + 24).toString('hex'));
    }),
  ];
  return [...stored].flatMap(([where, bytes]) => (needles.some((needle) => bytes.includes(needle)) ? [where] : []));
}

test('while an order is open its content lies nowhere in the clear: no row, no file, no log line', async () => {
  const stored = await everythingStored();
  expect(stored.size).toBeGreaterThan(25);
  expect(found(stored)).toEqual([]);
  // The search itself works: what is known to be there is found.
  expect(
    found(
      new Map([
        ['here', Buffer.concat([Buffer.from('x'), Buffer.from(CANARY)])],
        ['there', pixels],
      ]),
    ),
  ).toEqual(['here', 'there']);
});

test('after erasure nothing sealed is left either, and the key is gone for every role', async () => {
  await seller.person.post(`/v1/orders/${order}/start`);
  await seller.person.post(`/v1/orders/${order}/shipped`, { carrier: 'Royal Mail' });
  await program.work();
  await vi.waitFor(async () => expect((await buyer.get(`/v1/orders/${order}`)).body.content).toBe('erased'), {
    timeout: 20_000,
    interval: 100,
  });
  expect(found(await everythingStored())).toEqual([]);
  const client = new pg.Client(program.database.owner);
  await client.connect();
  try {
    const { rows: parts } = await client.query(
      `
      select p.sealed, p.sealed_salt, p.blob, p.destroyed_at, k.wrapped from monogram.content_part p
      join monogram.content_key k on k.id = p.content_key join monogram.orders o on o.content_key = k.id where o.id = $1`,
      [order],
    );
    expect(parts).toHaveLength(3);
    for (const part of parts) {
      expect(part).toMatchObject({ sealed: null, sealed_salt: null, blob: null, wrapped: null });
      expect(part.destroyed_at).not.toBeNull();
    }
    // The upload the design used went with it: its row, its key and its file.
    expect((await client.query(`select from monogram.asset where kind = 'buyer-picture'`)).rowCount).toBe(0);
  } finally {
    await client.end();
  }
});

test('a part copied before erasure cannot be opened with anything that is left', async () => {
  const { ports } = program.program;
  const records = await ports.transactions.run({ kind: 'system' }, (store) => store.findOrder(order as never));
  const key =
    records && (await ports.transactions.run({ kind: 'system' }, (store) => store.findKey(records.contentKey)));
  expect(key).toMatchObject({ wrapped: null });
});

test('the certificate names what was held and the checkpoint that holds the destruction, and tells nothing of it', async () => {
  const { body } = await buyer.get(`/v1/orders/${order}/certificate`);
  expect(body.body.parts.map((part: { name: string }) => part.name)).toEqual([
    'design',
    'original/photo',
    'proof/wrap',
  ]);
  expect(body.body.audit.size).toBeGreaterThan(5);
  expect(JSON.stringify(body)).not.toContain('Boxk');
});
