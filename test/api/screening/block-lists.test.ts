import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainAudit } from '../../../src/app/audit/chain-audit.ts';
import { RIGHTS_STATEMENT } from '../../../src/core/content/index.ts';
import { boardValues, orderBoards } from '../../support/order-stories.ts';
import { type Person, type TestProgram, testProgram } from '../../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../../support/stories.ts';

/** The operator's own lists of pictures and words. */
let program: TestProgram;
let operator: Person;
let reviewer: Person;
let buyer: Person;
let seller: ApprovedSeller;
let board: string;
const rights = RIGHTS_STATEMENT.version;

beforeAll(async () => {
  program = await testProgram();
  operator = await program.person('Olive', 'operator');
  reviewer = await program.person('Rhea', 'reviewer');
  seller = await approvedSeller(program, operator);
  buyer = await program.person('Ada');
  board = await publishedSample(seller, 'walnut-cutting-board');
  await program.work();
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

const photo = (name: string) => readFile(new URL(`../../../demo/photos/buyer/${name}.jpg`, import.meta.url));
const send = (bytes: Buffer) => buyer.upload({ kind: 'buyer-picture', rights }, bytes);
const list = (bytes: Buffer, reason = 'Asked for by its photographer') =>
  operator.upload({ reason }, bytes, 'picture.jpg', '/v1/operator/listed-pictures');
const listed = async (who = operator) => (await who.get('/v1/operator/listed-pictures?limit=100')).body.items;

test('an operator lists a picture: it is refused from then on, only its fingerprints are kept, and removing it lets it pass', async () => {
  const bytes = await photo('childs-drawing');
  const added = await list(bytes);
  expect(added.status).toBe(201);
  const [entry] = await listed(reviewer);
  expect(entry).toMatchObject({ id: added.body.id, origin: 'operator', withdrawnAt: null });
  expect(entry.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(await send(bytes)).toMatchObject({ status: 422, body: { code: 'content-refused' } });
  expect((await operator.delete(`/v1/operator/listed-pictures/${entry.id}`)).status).toBe(204);
  expect((await operator.delete(`/v1/operator/listed-pictures/${entry.id}`)).body.code).toBe('not-found');
  expect((await send(bytes)).status).toBe(201);
  await chainAudit(program.program.ports);
  const acts = (await operator.get('/v1/audit?limit=100')).body.items
    .filter(({ subject }: { subject: string }) => subject.endsWith(entry.id))
    .map(({ act }: { act: string }) => act);
  expect(acts.sort()).toEqual(['picture-listed', 'picture-unlisted']);
});

test('an exchanged list is imported once, what cannot be used is named, and its pictures are refused', async () => {
  const bytes = await photo('flowers');
  const upload = await send(bytes);
  const fingerprints = await program.program.ports.transactions.run(
    { kind: 'system' },
    async (store) => (await store.findAsset(upload.body.id))?.fingerprints ?? [],
  );
  const descriptor = (indicator: string, id: string) => ({ id, type: 'HASH_PDQ', indicator, tags: ['copyright'] });
  const body = {
    list: JSON.stringify({
      data: [descriptor(fingerprints[0] ?? '', 'te-1'), descriptor('0f'.repeat(32), 'te-2'), descriptor('no', 'te-3')],
    }),
    reason: 'Exchanged in November',
  };
  const first = await operator.post('/v1/operator/block-list-imports', body);
  expect(first).toMatchObject({
    status: 200,
    body: { added: 2, known: 0, unusable: 1, problems: [{ path: '/data/2' }] },
  });
  expect((await operator.post('/v1/operator/block-list-imports', body)).body).toMatchObject({ added: 0, known: 2 });
  expect((await listed())[0]).toMatchObject({ reason: expect.stringContaining('copyright') });
  expect((await send(bytes)).body.code).toBe('content-refused');
  const nothing = await operator.post('/v1/operator/block-list-imports', { list: 'no list at all', reason: 'A test' });
  expect(nothing).toMatchObject({ status: 422, body: { code: 'block-list-refused' } });
});

test('a listing that shows a listed picture is off the shop and its seller told; published again it waits for a person, and returned it stays off', async () => {
  const bytes = await photo('mountain-lake');
  const { person, id } = seller;
  const picture = await person.upload({ kind: 'listing-picture', rights, seller: id }, bytes);
  const { body: draft } = await person.post('/v1/listings', { seller: id, sample: 'photo-mug' });
  const { body: read } = await person.get(`/v1/listings/${draft.id}/draft`);
  await person.put(
    `/v1/listings/${draft.id}/draft`,
    { document: read.document, cardPicture: picture.body.id },
    { 'if-match': `"${read.revision}"` },
  );
  expect((await person.post(`/v1/listings/${draft.id}/publish`)).body.state).toBe('live');
  expect((await list(bytes)).status).toBe(201);
  await expect.poll(async () => (await buyer.get(`/v1/listings/${draft.id}`)).status, { timeout: 15_000 }).toBe(404);
  const { items } = (await person.get('/v1/me/notices')).body;
  expect(items[0]).toMatchObject({ occasion: 'listing-picture-listed', path: `/studio/listings/${draft.id}` });
  // Others are none of this.
  expect((await buyer.get(`/v1/listings/${board}`)).status).toBe(200);
  expect((await person.post(`/v1/listings/${draft.id}/publish`)).body.state).toBe('in-review');
  await operator.post(`/v1/listings/${draft.id}/decision`, { decision: 'return', reasons: 'Another picture, please.' });
  expect((await person.get(`/v1/listings/${draft.id}/draft`)).body.state).toBe('off');
});

test('words of the operator are held or refused within seconds, and pass again when they are off the list', async () => {
  const word = { words: 'zorblax', category: 'ip', strength: 'hold', reason: 'A mark of a partner' };
  expect((await orderBoards(buyer, board, 'Zorblax', 'words-before')).state).toBe('placed');
  const added = await operator.post('/v1/operator/listed-words', word);
  expect(added.status).toBe(201);
  expect((await operator.post('/v1/operator/listed-words', word)).body.code).toBe('block-list-refused');
  const verdict = async (text: string) =>
    (await buyer.post('/v1/designs', { listing: board, version: 1, values: boardValues(text) })).body.verdict;
  // Disguised too: the list is folded as the texts are.
  await expect.poll(() => verdict('Z0RBLAX'), { timeout: 15_000, interval: 500 }).toBe('hold');
  expect(await verdict('The Hendersons')).toBe('allow');
  expect((await operator.delete(`/v1/operator/listed-words/${added.body.id}`)).status).toBe(204);
  await expect.poll(() => verdict('Zorblax'), { timeout: 15_000, interval: 500 }).toBe('allow');
});

test('nobody but operators changes the lists, and nobody but staff reads them', async () => {
  for (const who of [buyer, seller.person, program.visitor()]) {
    for (const path of ['listed-pictures', 'listed-words'])
      expect([401, 403, 404]).toContain((await who.get(`/v1/operator/${path}`)).status);
  }
  const word = { words: 'quux', category: 'ip', strength: 'hold', reason: 'A test' };
  for (const who of [buyer, seller.person, reviewer])
    expect([401, 403, 404]).toContain((await who.post('/v1/operator/listed-words', word)).status);
  expect((await reviewer.post('/v1/operator/block-list-imports', { list: 'x', reason: 'A test' })).status).toBe(403);
});
