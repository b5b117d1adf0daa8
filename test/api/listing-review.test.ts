import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../support/stories.ts';

let program: TestProgram;
let operator: Person;
let seller: ApprovedSeller;
let second: string;

beforeAll(async () => {
  program = await testProgram();
  operator = await program.person('Olive', 'operator');
  seller = await approvedSeller(program, operator);
  await publishedSample(seller, 'walnut-cutting-board');
}, 60_000);
afterAll(() => program[Symbol.asyncDispose]());

test('a second product under the number of the first waits for a person, who sees why', async () => {
  const { person, id } = seller;
  const draft = await person.post('/v1/listings', { seller: id, sample: 'walnut-cutting-board' });
  second = draft.body.id;
  expect(draft.body.check).toMatchObject({
    verdict: 'review',
    findings: [{ clause: 'gtin', severity: 'suspect', path: '/identifiers/gtin' }],
  });
  expect((await person.post(`/v1/listings/${second}/publish`)).body).toMatchObject({
    state: 'in-review',
    published: null,
  });
  expect((await program.visitor().get(`/v1/listings/${second}`)).status).toBe(404);
  const queue = await operator.get('/v1/operator/listings');
  expect(queue.body.items).toMatchObject([{ id: second, state: 'in-review', verdict: 'review' }]);
  const view = await operator.get(`/v1/listings/${second}/draft`);
  const [picture] = Object.values(view.body.pictures as Record<string, string>);
  expect((await operator.get(picture ?? '')).status).toBe(200);
});

test('only staff decide, and returning needs reasons', async () => {
  const { person } = seller;
  expect((await person.post(`/v1/listings/${second}/decision`, { decision: 'publish' })).status).toBe(403);
  expect((await person.get('/v1/operator/listings')).status).toBe(403);
  expect((await operator.post(`/v1/listings/${second}/decision`, { decision: 'return' })).body.code).toBe(
    'invalid-request',
  );
  const returned = await operator.post(`/v1/listings/${second}/decision`, {
    decision: 'return',
    reasons: 'Two boards cannot share one GTIN.',
  });
  expect(returned).toMatchObject({ status: 200, body: { state: 'draft' } });
  expect((await operator.post(`/v1/listings/${second}/decision`, { decision: 'publish' })).body.code).toBe(
    'move-not-allowed',
  );
});

test('a seller appeals a return once, while the listing is as it was; who returned it does not decide', async () => {
  const { person } = seller;
  const words = 'They are one board in two woods, and the number is for both.';
  const path = `/v1/listings/${second}`;
  const { returned } = (await person.get(`${path}/draft`)).body;
  expect(returned).toMatchObject({ reasons: 'Two boards cannot share one GTIN.', appealable: true, appeal: null });
  const appealed = await person.post(`${path}/appeal`, { words });
  expect(appealed).toMatchObject({
    status: 200,
    body: { state: 'in-review', returned: { appealable: false, appeal: { words } } },
  });
  const publish = { decision: 'publish', reasons: '' };
  expect((await operator.post(`${path}/decision`, publish)).body.code).toBe('another-person-needed');
  const reviewer = await program.person('Rhea', 'reviewer');
  expect((await reviewer.get(`${path}/draft`)).body.returned.appeal.words).toBe(words);
  const again = { decision: 'return', reasons: 'Each wood needs a number of its own.' };
  expect((await reviewer.post(`${path}/decision`, again)).body.state).toBe('draft');
  expect((await person.post(`${path}/appeal`, { words })).body.code).toBe('appeal-closed');
  const [notice] = (await person.get('/v1/me/notices')).body.items;
  expect(notice.body).toContain('Each wood needs a number of its own.');
});

test('a change while it waits takes it out of the queue: nobody publishes what nobody read', async () => {
  const { person } = seller;
  await person.post(`/v1/listings/${second}/publish`);
  const { body: waiting } = await person.get(`/v1/listings/${second}/draft`);
  expect(waiting.state).toBe('in-review');
  const saved = await person.put(
    `/v1/listings/${second}/draft`,
    { document: { ...waiting.document, title: 'Another board altogether' } },
    { 'if-match': `"${waiting.revision}"` },
  );
  expect(saved.body.state).toBe('draft');
  const decided = await operator.post(`/v1/listings/${second}/decision`, { decision: 'publish' });
  expect(decided.body.code).toBe('move-not-allowed');
});

test('sent again and found right by a person, it is published as it stands', async () => {
  await seller.person.post(`/v1/listings/${second}/publish`);
  const decided = await operator.post(`/v1/listings/${second}/decision`, { decision: 'publish' });
  expect(decided).toMatchObject({ status: 200, body: { state: 'live', published: { version: 1 } } });
  expect((await program.visitor().get(`/v1/listings/${second}`)).status).toBe(200);
});
