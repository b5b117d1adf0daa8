import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listPicture, looksOf } from '../../../src/app/steps/list-picture.ts';
import { RIGHTS_STATEMENT } from '../../../src/core/content/index.ts';
import type { AssetId, UserId } from '../../../src/core/kernel/index.ts';
import { type Person, type TestProgram, testProgram } from '../../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../../support/stories.ts';

let program: TestProgram;
let seller: ApprovedSeller;
let operator: Person;
let buyer: Person;
let listing: string;
let owner: pg.Client;
/** What an outside classifier answers for the next pictures: a real one is wired the same way. */
let says: 'allow' | 'hold' | 'refuse' | 'fail' = 'allow';

const rights = RIGHTS_STATEMENT.version;
const photo = (name: string) => readFile(new URL(`../../../demo/photos/buyer/${name}.jpg`, import.meta.url));

beforeAll(async () => {
  program = await testProgram({
    classifiers: [
      {
        name: 'judge',
        classify: async () => {
          if (says === 'fail') throw new Error('out of order');
          return { verdict: says, label: 'as told' };
        },
      },
    ],
  });
  owner = new pg.Client(program.database.owner);
  await owner.connect();
  operator = await program.person('Olive', 'operator');
  seller = await approvedSeller(program, operator);
  buyer = await program.person('Ada');
  listing = await publishedSample(seller, 'photo-mug');
}, 90_000);
afterAll(async () => {
  await owner.end();
  await program[Symbol.asyncDispose]();
});
beforeEach(() => {
  says = 'allow';
});

const send = (file: Uint8Array) => buyer.upload({ kind: 'buyer-picture', rights }, file);
const asset = async (id: string) => (await owner.query('select * from monogram.asset where id = $1', [id])).rows[0];
const designWith = (image: string) =>
  buyer.post('/v1/designs', {
    listing,
    version: 1,
    values: {
      photo: { image, fit: 'cover', scale: 1, offset: { x: 0, y: 0 } },
      caption: { text: 'Lago di Braies' },
      'handle-colour': { option: 'navy' },
      finish: { option: 'gloss' },
    },
  });
const orderOf = ({ id, hash, quote }: { id: string; hash: string; quote: { signature: string } }, key: string) =>
  buyer.post('/v1/orders', { design: id, hash, quote: quote.signature }, { 'idempotency-key': key });
const files = async (): Promise<number> =>
  (await readdir(join(program.dataFolder, 'blobs'), { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  ).length;
/** Lists an uploaded picture as an upheld notice does. */
const list = (id: string) =>
  program.program.ports.transactions.run({ kind: 'operator', user: operator.id as UserId }, async (store) => {
    const found = (await store.findAsset(id as AssetId)) ?? (await asset(id));
    const looks = looksOf({ ...found, fingerprints: found.fingerprints, sha256: found.sha256 });
    const listed = await listPicture(
      program.program.ports,
      store,
      { kind: 'operator', user: operator.id as UserId },
      {
        ...looks,
        origin: 'notice',
        sourceId: null,
        reason: 'A notice of its photographer was upheld',
      },
    );
    if (!listed.ok) throw new Error(listed.error.message);
    return listed.value;
  });

test('a picture that may pass is kept with its verdict and with what it will be known again by', async () => {
  const { status, body } = await send(await photo('flowers'));
  expect({ status, ...body }).toMatchObject({ status: 201, verdict: 'allow', notes: [] });
  const row = await asset(body.id);
  expect(row).toMatchObject({ verdict: 'allow', reasons: [] });
  expect(row.fingerprints[0]).toMatch(/^[0-9a-f]{64}$/);
});

test('a judge that fails holds a picture, never lets it pass; its sender is told, and the order waits for a person', async () => {
  says = 'fail';
  const { body } = await send(await photo('mountain-lake'));
  expect(body).toMatchObject({
    verdict: 'hold',
    notes: [{ code: 'held', message: expect.stringContaining('A person will look at it') }],
  });
  expect(await asset(body.id)).toMatchObject({ verdict: 'hold', reasons: ['not-screened'] });
  const design = await designWith(body.id);
  expect(design).toMatchObject({ status: 201, body: { verdict: 'hold' } });
  expect((await orderOf(design.body, 'held-picture')).body.state).toBe('on-hold');
});

test('what a judge refuses is refused in words, and nothing of it is kept but what it is known by', async () => {
  says = 'refuse';
  const before = await files();
  const picture = await sharp(await photo('flowers'))
    .modulate({ hue: 90 })
    .jpeg()
    .toBuffer();
  const answer = await send(picture);
  expect(answer).toMatchObject({ status: 422, body: { code: 'content-refused', problems: [{ path: '/file' }] } });
  expect(await files()).toBe(before);
  const { rows } = await owner.query('select * from monogram.refused_picture order by refused_at desc limit 1');
  expect(rows[0]).toMatchObject({ owner_user: buyer.id, kind: 'buyer-picture', reasons: ['classifier'] });
  expect(rows[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(rows[0].fingerprints[0]).toMatch(/^[0-9a-f]{64}$/);
});

test('only the first frame of an animation is used, and its sender is told so', async () => {
  const frame = (background: string) =>
    sharp({ create: { width: 90, height: 80, channels: 3, background } })
      .png()
      .toBuffer();
  const animated = await sharp([await frame('#c33'), await frame('#3c3')], { join: { animated: true } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
  const { body } = await send(animated);
  expect(body.notes).toEqual([{ code: 'first-frame', message: expect.stringContaining('several frames') }]);
});

test('a listed picture is refused at the door ever after, turned and worse for wear too, until it is withdrawn', async () => {
  const original = await photo('childs-drawing');
  const { body } = await send(original);
  const id = await list(body.id);
  const worn = await sharp(original).rotate(90).resize(500).jpeg({ quality: 30 }).toBuffer();
  for (const file of [original, worn])
    expect(await send(file)).toMatchObject({ status: 422, body: { code: 'content-refused' } });
  const { rows } = await owner.query('select reasons from monogram.refused_picture order by refused_at desc limit 1');
  expect(rows[0].reasons).toEqual(['listed-image', `own/${id}`]);
  await program.program.ports.transactions.run({ kind: 'operator', user: operator.id as UserId }, (store) =>
    store.withdrawListed(id, new Date()),
  );
  expect((await send(worn)).status).toBe(201);
});

test('listing a picture finds what is stored of it: the upload, the design and the order that is not being made yet are held', async () => {
  const original = await photo('beach-sunset');
  const upload = await send(original);
  const ordered = await designWith(upload.body.id);
  const { body: order } = await orderOf(ordered.body, 'placed-before');
  expect(order.state).toBe('placed');
  const mirrored = await send(await sharp(original).flop().jpeg({ quality: 60 }).toBuffer());
  const waiting = await designWith(mirrored.body.id);
  expect(waiting.body.verdict).toBe('allow');
  await list(upload.body.id);
  await program.work();
  await expect
    .poll(async () => (await buyer.get(`/v1/orders/${order.id}`)).body.state, { timeout: 15_000 })
    .toBe('on-hold');
  expect(await asset(mirrored.body.id)).toMatchObject({ verdict: 'hold', reasons: ['listed-image'] });
  expect((await orderOf(waiting.body, 'placed-after')).body.state).toBe('on-hold');
  // Another picture is none of this.
  expect((await send(await photo('flowers'))).body.verdict).toBe('allow');
});

test('a held listing picture sends its listing to a person before it is published', async () => {
  says = 'hold';
  const picture = await seller.person.upload(
    { kind: 'listing-picture', rights, seller: seller.id },
    await sharp(await photo('flowers'))
      .modulate({ hue: 200 })
      .jpeg()
      .toBuffer(),
  );
  expect(picture.body.verdict).toBe('hold');
  says = 'allow';
  const { body: draft } = await seller.person.post('/v1/listings', {
    seller: seller.id,
    sample: 'walnut-cutting-board',
  });
  const { body: read } = await seller.person.get(`/v1/listings/${draft.id}/draft`);
  const saved = await seller.person.put(
    `/v1/listings/${draft.id}/draft`,
    { document: read.document, cardPicture: picture.body.id },
    { 'if-match': `"${read.revision}"` },
  );
  expect(saved).toMatchObject({ status: 200, body: { cardPicture: picture.body.id } });
  expect(await seller.person.post(`/v1/listings/${draft.id}/publish`)).toMatchObject({
    status: 200,
    body: { state: 'in-review' },
  });
});

test('the lists and what was refused are the operator’s: nobody else reads them, whatever is asked of the database', async () => {
  for (const actor of [{ kind: 'buyer', user: buyer.id as UserId } as const, { kind: 'visitor' } as const])
    expect(await program.program.ports.transactions.run(actor, (store) => store.listedSince(0, 10))).toEqual([]);
});
