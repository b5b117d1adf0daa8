import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settleCases } from '../../src/app/cases/settle-cases.ts';
import { holdListed } from '../../src/app/content/hold-listed.ts';
import type { ListedPictureId } from '../../src/app/ports.ts';
import { DEFAULT_SETTINGS } from '../../src/app/settings.ts';
import { type PictureClassifier, RIGHTS_STATEMENT } from '../../src/core/content/index.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { approvedSeller, publishedSample } from '../support/stories.ts';

/** Held pictures before a reviewer: what they look like on the lists, and what refusing them remembers. */
let program: TestProgram;
let rhea: Person;
let rolf: Person;
let operator: Person;
let buyer: Person;
let mug: string;
let holds = true;
const classifier: PictureClassifier = {
  name: 'test',
  classify: async () => ({ verdict: holds ? 'hold' : 'allow', label: 'as told' }),
};

beforeAll(async () => {
  program = await testProgram(
    { classifiers: [classifier] },
    { review: { ...DEFAULT_SETTINGS.review, undoSeconds: 0, checksPerHundred: 0 } },
  );
  operator = await program.person('Olive', 'operator');
  rhea = await program.person('Rhea', 'reviewer');
  rolf = await program.person('Rolf', 'reviewer');
  holds = false;
  mug = await publishedSample(await approvedSeller(program, operator), 'photo-mug');
  holds = true;
  buyer = await program.person('Ada');
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

const photo = (name: string) => readFile(new URL(`../../demo/photos/buyer/${name}.jpg`, import.meta.url));
const send = async (name: string) =>
  buyer.upload({ kind: 'buyer-picture', rights: RIGHTS_STATEMENT.version }, await photo(name));

/** Orders a mug with a photo, held where the judge holds, and answers the order. */
async function mugWith(name: string) {
  const sent = await send(name);
  expect(sent).toMatchObject({ status: 201, body: { verdict: holds ? 'hold' : 'allow' } });
  const design = await buyer.post('/v1/designs', {
    listing: mug,
    version: 1,
    values: {
      photo: { image: sent.body.id, fit: 'cover', scale: 1, offset: { x: 0, y: 0 } },
      caption: { text: 'Lago di Braies' },
      'handle-colour': { option: 'navy' },
      finish: { option: 'gloss' },
    },
  });
  const { id, hash, quote } = design.body;
  return (
    await buyer.post('/v1/orders', { design: id, hash, quote: quote.signature }, { 'idempotency-key': `mug-${name}` })
  ).body;
}

test('a refused picture is listed with the refusal where that was asked for, and comes off the list with a granted appeal', async () => {
  const order = await mugWith('flowers');
  expect(order.state).toBe('on-hold');
  const { id } = (await rhea.post('/v1/operator/cases/next', {})).body.case;
  const { body: seen } = await rhea.get(`/v1/operator/cases/${id}`);
  expect(seen.pictures).toEqual([{ url: expect.any(String), codes: ['classifier'], near: null }]);
  await rhea.post(`/v1/operator/cases/${id}/decision`, { decision: 'refuse', reason: 'ip', listPictures: true });
  await settleCases(program.program.ports);
  const [entry] = (await operator.get('/v1/operator/listed-pictures')).body.items;
  expect(entry).toMatchObject({ origin: 'review', source: id, reason: 'ip' });
  expect((await send('flowers')).body.code).toBe('content-refused');
  await buyer.post(`/v1/orders/${order.id}/appeal`, { words: 'I took this photo in my own garden.' });
  const [appeal] = (await rolf.get('/v1/operator/case-appeals')).body.items;
  const decision = { outcome: 'granted', reasons: 'It is a photo of her own.' };
  expect((await rolf.post(`/v1/operator/case-appeals/${appeal.id}/decision`, decision)).status).toBe(200);
  expect((await operator.get('/v1/operator/listed-pictures')).body.items[0].withdrawnAt).not.toBeNull();
  expect((await send('flowers')).status).toBe(201);
});

test('a reviewer sees which listed picture a held one looks like, how near it is, and where that came from', async () => {
  await mugWith('beach-sunset');
  const listed = await operator.upload(
    { reason: 'copyright, asked for by its photographer' },
    await photo('beach-sunset'),
    'picture.jpg',
    '/v1/operator/listed-pictures',
  );
  expect(listed.status).toBe(201);
  const { id } = (await rhea.post('/v1/operator/cases/next', {})).body.case;
  const { body: seen } = await rhea.get(`/v1/operator/cases/${id}`);
  const { near } = seen.pictures[0];
  expect(near).toMatchObject({ origin: 'operator', list: 'own', reason: 'copyright, asked for by its photographer' });
  expect(near.distance).toBeLessThanOrEqual(31);
  const { transactions } = program.program.ports;
  const own = await transactions.run({ kind: 'system' }, (store) =>
    store.findListed(listed.body.id as ListedPictureId),
  );
  expect(own?.withdrawnAt).toBeNull();
});

test('a share page with a picture that is listed later is down, and its order waits for a person', async () => {
  holds = false;
  const order = await mugWith('mountain-lake');
  expect(order.state).toBe('placed');
  const share = await buyer.post(`/v1/orders/${order.id}/share`, { rights: RIGHTS_STATEMENT.version, kept: false });
  const page = `/v1/shares/${share.body.url.replace('/s/', '')}`;
  expect((await program.visitor().get(page)).status).toBe(200);
  const listed = await operator.upload(
    { reason: 'asked for by its photographer' },
    await photo('mountain-lake'),
    'picture.jpg',
    '/v1/operator/listed-pictures',
  );
  const found = await holdListed(program.program.ports, listed.body.id);
  expect(found).toMatchObject({ assets: 1, orders: 1, shares: 1, listings: 0 });
  expect((await program.visitor().get(page)).status).not.toBe(200);
  expect((await buyer.get(`/v1/orders/${order.id}`)).body.state).toBe('on-hold');
  // Nothing new the second time.
  expect(await holdListed(program.program.ports, listed.body.id)).toMatchObject({ orders: 0, shares: 0 });
});
