import { afterAll, beforeAll, expect, test } from 'vitest';
import { decideCase } from '../../src/app/cases/decide-case.ts';
import { settleCases } from '../../src/app/cases/settle-cases.ts';
import { takeCase } from '../../src/app/cases/take-case.ts';
import type { Ports } from '../../src/app/ports.ts';
import { DEFAULT_SETTINGS } from '../../src/app/settings.ts';
import { boardValues, correctBoard, orderBoards } from '../support/order-stories.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../support/stories.ts';

/** Held orders: from the hold to a decision in effect. */
let program: TestProgram;
let operator: Person;
let rhea: Person;
let rolf: Person;
let seller: ApprovedSeller;
let buyer: Person;
let board: string;

/** A mark: held for a person, never refused by itself. */
const HELD = 'Marvel';
const words = { words: 'A name or a mark? I cannot tell.' };

beforeAll(async () => {
  program = await testProgram({}, { review: { ...DEFAULT_SETTINGS.review, undoSeconds: 0, checksPerHundred: 0 } });
  operator = await program.person('Olive', 'operator');
  rhea = await program.person('Rhea', 'reviewer');
  rolf = await program.person('Rolf', 'reviewer');
  seller = await approvedSeller(program, operator);
  buyer = await program.person('Ada');
  board = await publishedSample(seller, 'walnut-cutting-board');
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

const settle = () => settleCases(program.program.ports);
const hold = async (key: string, who = buyer) => {
  const order = await orderBoards(who, board, HELD, key);
  expect(order.state).toBe('on-hold');
  return order;
};
/** Claims the case that was opened last. */
const newest = async (who: Person) => {
  const { id } = (await who.get('/v1/operator/cases?limit=100')).body.items.at(-1);
  return (await who.post(`/v1/operator/cases/${id}/claim`)).body;
};
const next = async (who: Person, body: object = {}) => (await who.post('/v1/operator/cases/next', body)).body.case;
/** The program as with other settings of review. */
const withReview = (more: Partial<Ports['settings']['review']>): Ports => {
  const { ports } = program.program;
  return { ...ports, settings: { ...ports.settings, review: { ...ports.settings.review, ...more } } };
};
const as = (who: Person) => ({ kind: 'reviewer', user: who.id as never }) as const;
const state = async (order: { id: string }) => (await buyer.get(`/v1/orders/${order.id}`)).body;

test('a held order opens a case; whoever claims it sees what was made and found, its buyer sees each look, and allowing places it', async () => {
  const order = await hold('case-allow');
  expect((await seller.person.post(`/v1/orders/${order.id}/release`)).body.code).toBe('under-review');
  const { body: counts } = await rhea.get('/v1/operator/case-counts');
  expect(counts).toMatchObject({ open: 1, claimed: 0, aged: 0 });
  const one = await next(rhea);
  // What waits says nothing of what it holds.
  expect(JSON.stringify(one)).not.toContain(HELD);
  expect(one).toMatchObject({ state: 'open', claim: { mine: true } });
  const { body: seen } = await rhea.get(`/v1/operator/cases/${one.id}`);
  expect(seen.choices).toContainEqual(expect.objectContaining({ value: HELD }));
  const [finding] = seen.findings;
  expect(finding.evidence.slice(...finding.span)).toBe(HELD);
  expect(finding).toMatchObject({ field: 'name', folded: 'marvel', code: 'ip' });
  const proof = await rhea.get(seen.proofs[0].url);
  expect([proof.status, proof.bytes.subarray(1, 4).toString()]).toEqual([200, 'PNG']);
  const { body: review } = await buyer.get(`/v1/orders/${order.id}/review`);
  expect(review).toMatchObject({ waits: true, looks: [{ at: expect.any(String) }] });
  const decided = await rhea.post(`/v1/operator/cases/${one.id}/decision`, { decision: 'allow' });
  expect(decided.body).toMatchObject({ state: 'decided', decision: { decision: 'allow' } });
  // Once decided it is shut again.
  expect((await rhea.get(`/v1/operator/cases/${one.id}`)).body.code).toBe('case-closed');
  await settle();
  expect((await state(order)).state).toBe('placed');
});

test('without a running claim of this very person the database gives no content, whoever asks', async () => {
  await hold('case-claim');
  const one = await newest(rhea);
  for (const other of [rolf, operator]) {
    expect((await other.get(`/v1/operator/cases/${one.id}`)).body.code).toBe('claim-needed');
    expect((await other.post(`/v1/operator/cases/${one.id}/claim`)).body.code).toBe('case-taken');
  }
  for (const other of [buyer, seller.person, program.visitor()]) {
    expect([401, 403, 404]).toContain((await other.get(`/v1/operator/cases/${one.id}`)).status);
    expect([401, 403, 404]).toContain((await other.get('/v1/operator/cases')).status);
  }
  const readable = (user: string) =>
    program.program.ports.transactions.run({ kind: 'reviewer', user: user as never }, async (store) => {
      const found = await store.findCase(one.id);
      return (await store.partsOf(found?.contentKey as never)).length;
    });
  expect(await readable(rolf.id)).toBe(0);
  expect(await readable(rhea.id)).toBeGreaterThan(0);
  expect((await rhea.delete(`/v1/operator/cases/${one.id}/claim`)).status).toBe(200);
  expect(await readable(rhea.id)).toBe(0);
});

test('of two who reach for a case at once one wins', async () => {
  const order = await hold('case-race');
  const { body: page } = await rhea.get('/v1/operator/cases');
  const id = page.items.at(-1).id;
  const both = await Promise.all([rhea, rolf].map((who) => who.post(`/v1/operator/cases/${id}/claim`)));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const winner = both[0]?.status === 200 ? rhea : rolf;
  await winner.post(`/v1/operator/cases/${id}/decision`, { decision: 'refuse', reason: 'ip' });
  await settle();
  const refused = await state(order);
  expect(refused).toMatchObject({ state: 'declined', content: 'erasing' });
  // The statement, in the buyer's language, names the reason and never the words.
  expect(refused.reason).toContain('brand, character or work');
  expect(refused.reason).not.toContain(HELD);
});

test('whose order is refused is told once: why, what becomes of the money, and that they can appeal', async () => {
  const order = await hold('case-told-once');
  const one = await newest(rhea);
  await rhea.post(`/v1/operator/cases/${one.id}/decision`, { decision: 'refuse', reason: 'ip' });
  await settle();
  const { items } = (await buyer.get('/v1/me/notices?limit=50&language=en')).body;
  const told = items.filter(({ path }: { path: string }) => path === `/orders/${order.id}`);
  expect(told.map(({ occasion }: { occasion: string }) => occasion)).toEqual(['content-refused']);
  for (const said of ['brand, character or work', 'get back what you paid', 'appeal']) {
    expect(told[0].body).toContain(said);
  }
});

test('a second opinion is somebody else’s, with the note of the first', async () => {
  await hold('case-second');
  const one = await newest(rhea);
  expect((await rhea.post(`/v1/operator/cases/${one.id}/second-opinion`, words)).status).toBe(200);
  expect((await rhea.post(`/v1/operator/cases/${one.id}/claim`)).body.code).toBe('another-person-needed');
  expect((await rolf.post(`/v1/operator/cases/${one.id}/claim`)).status).toBe(200);
  const { body: seen } = await rolf.get(`/v1/operator/cases/${one.id}`);
  expect(seen).toMatchObject({ secondOpinion: true, notes: [{ who: 'colleague', words: words.words }] });
  await rolf.post(`/v1/operator/cases/${one.id}/decision`, { decision: 'allow' });
  await settle();
});

test('what its buyer corrects needs no decision on what it was, and held anew it is another case', async () => {
  const order = await hold('case-correct');
  const before = await newest(rhea);
  expect((await correctBoard(buyer, order, 'Hitler')).status).toBeLessThan(300);
  expect((await rhea.get(`/v1/operator/cases/${before.id}`)).body.code).toBe('case-closed');
  const after = await newest(rhea);
  expect(after.id).not.toBe(before.id);
  expect((await correctBoard(buyer, order, 'The Hendersons')).status).toBeLessThan(300);
  expect((await rhea.get(`/v1/operator/cases/${after.id}`)).body.code).toBe('case-closed');
  expect((await state(order)).state).toBe('placed');
});

test('alike cases are counted and taken one after the other', async () => {
  await hold('case-alike-1');
  await hold('case-alike-2');
  const one = await next(rhea);
  const { body: seen } = await rhea.get(`/v1/operator/cases/${one.id}`);
  expect(seen.alike.count).toBeGreaterThanOrEqual(1);
  await rhea.post(`/v1/operator/cases/${one.id}/decision`, { decision: 'allow' });
  expect((await next(rhea, { alike: seen.alike.key })).id).not.toBe(one.id);
});

test('one decision goes for all alike cases, each with its own entry and statement, and undoing it undoes all', async () => {
  const keys = ['group-1', 'group-2', 'group-3'];
  const orders = [];
  for (const key of keys) orders.push(await hold(key));
  // Something else beside it: whoever allows the one has not seen the other.
  const other = await orderBoards(buyer, board, `${HELD} Hitler`, 'group-more');
  const one = await newest(rhea);
  const { body: more } = await rhea.get(`/v1/operator/cases/${one.id}`);
  expect(more.choices).toContainEqual(expect.objectContaining({ value: `${HELD} Hitler` }));
  await rhea.delete(`/v1/operator/cases/${one.id}/claim`);
  const { items } = (await rhea.get('/v1/operator/cases?limit=100')).body;
  const mine = items.at(-2).id;
  // A colleague works on one of them: it is theirs.
  await rolf.post(`/v1/operator/cases/${items.at(-4).id}/claim`);
  await rhea.post(`/v1/operator/cases/${mine}/claim`);
  const { same } = (await rhea.get(`/v1/operator/cases/${mine}`)).body.alike;
  const refusal = { decision: 'refuse', reason: 'ip', alike: true } as const;
  const slow = withReview({ undoSeconds: 600 });
  const decided = await decideCase(slow, as(rhea), mine, refusal);
  expect(decided.ok && decided.value.together).toBe(same);
  expect(same).toBeGreaterThanOrEqual(1);
  expect((await rhea.delete(`/v1/operator/cases/${mine}/decision`)).status).toBe(200);
  const after = (await rhea.get('/v1/operator/cases?limit=100')).body.items.map(({ id }: { id: string }) => id);
  expect(after).toEqual(items.map(({ id }: { id: string }) => id));
  const again = await rhea.post(`/v1/operator/cases/${mine}/decision`, refusal);
  expect(again.body.together).toBe(same);
  await settle();
  const states = await Promise.all(orders.map(state));
  expect(states.map((order) => order.state)).toEqual(['on-hold', 'declined', 'declined']);
  expect(states[1].reason).toContain('brand, character or work');
  expect((await state(other)).state).toBe('on-hold');
});

test('a quality check looks like any other case, and whether it met the known answer is counted', async () => {
  const { body: design } = await operator.post('/v1/designs', {
    listing: board,
    version: 1,
    values: boardValues(HELD),
  });
  const made = await operator.post('/v1/operator/quality-checks', { design: design.id, answer: 'refuse' });
  expect(made.status).toBe(201);
  const { id } = made.body;
  const { body: page } = await rolf.get('/v1/operator/cases?limit=100');
  expect(page.items.map((item: { id: string }) => item.id)).not.toContain(id);
  expect((await rolf.post(`/v1/operator/cases/${id}/claim`)).status).toBe(200);
  const { body: seen } = await rolf.get(`/v1/operator/cases/${id}`);
  expect(Object.keys(seen).sort()).not.toContain('knownAnswer');
  await rolf.post(`/v1/operator/cases/${id}/decision`, { decision: 'allow' });
  await settle();
  const { body: counts } = await operator.get('/v1/operator/case-counts');
  expect(counts.checks).toEqual({ decided: 1, agreed: 0 });
});

test('a decision can be undone by who took it until it is in effect, whoever carries decisions out meanwhile', async () => {
  const order = await hold('case-undo');
  const one = await newest(rhea);
  await decideCase(withReview({ undoSeconds: 600 }), as(rhea), one.id, { decision: 'refuse', reason: 'ip' });
  await settle();
  expect((await state(order)).state).toBe('on-hold');
  expect((await rolf.delete(`/v1/operator/cases/${one.id}/decision`)).status).toBe(403);
  expect((await rhea.delete(`/v1/operator/cases/${one.id}/decision`)).body).toMatchObject({
    state: 'open',
    decision: null,
    claim: { mine: true },
  });
  await rhea.post(`/v1/operator/cases/${one.id}/decision`, { decision: 'allow' });
  expect((await rhea.delete(`/v1/operator/cases/${one.id}/decision`)).body.code).toBe('case-closed');
  await settle();
  expect((await state(order)).state).toBe('placed');
});

test('a claim that was not renewed ends, and somebody else takes the case', async () => {
  const order = await hold('case-lease');
  const { body: page } = await rhea.get('/v1/operator/cases?limit=100');
  const id = page.items.at(-1).id;
  await takeCase(withReview({ claimMinutes: 0 }), as(rhea), id);
  expect((await rhea.get(`/v1/operator/cases/${id}`)).body.code).toBe('claim-needed');
  expect((await rolf.post(`/v1/operator/cases/${id}/claim`)).status).toBe(200);
  // The seller can still decline; then nothing is left to decide.
  expect(
    (await seller.person.post(`/v1/orders/${order.id}/decline`, { reason: 'We do not engrave marks.' })).status,
  ).toBe(200);
  expect((await rolf.get(`/v1/operator/cases/${id}`)).body.code).toBe('case-closed');
});
