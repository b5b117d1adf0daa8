import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainAudit } from '../../src/app/audit/chain-audit.ts';
import { settleCases } from '../../src/app/cases/settle-cases.ts';
import { DEFAULT_SETTINGS } from '../../src/app/settings.ts';
import { orderBoards } from '../support/order-stories.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../support/stories.ts';

/** Appeals of orders that a reviewer refused. */
let program: TestProgram;
let operator: Person;
let rhea: Person;
let rolf: Person;
let seller: ApprovedSeller;
let buyer: Person;
let board: string;

/** A mark and a given name: held for a person, never refused by itself. */
const HELD = 'Marvel';
const words = 'Marvel is the given name of my daughter, born in 2019.';
const reasons = 'It is a given name here, and nothing else of the mark is used.';

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

/** An order that Rhea refused, in effect. */
async function refusedOrder(key: string, who = buyer) {
  const order = await orderBoards(who, board, HELD, key);
  expect(order.state).toBe('on-hold');
  const { id } = (await rhea.get('/v1/operator/cases?limit=100')).body.items.at(-1);
  await rhea.post(`/v1/operator/cases/${id}/claim`);
  await rhea.post(`/v1/operator/cases/${id}/decision`, { decision: 'refuse', reason: 'ip' });
  await settleCases(program.program.ports);
  return order;
}
const review = async (order: { id: string }) => (await buyer.get(`/v1/orders/${order.id}/review`)).body;
const told = async () => (await buyer.get('/v1/me/notices')).body.items.map(({ title }: { title: string }) => title);
const acts = async (subject: string) => {
  await chainAudit(program.program.ports);
  return (await operator.get('/v1/audit?limit=200')).body.items
    .filter((entry: { subject: string }) => entry.subject.endsWith(subject))
    .map(({ act }: { act: string }) => act);
};

test('a refusal is told in the product; its appeal is decided by somebody else, told, and lets the same words of the same buyer pass', async () => {
  const order = await refusedOrder('appeal-granted');
  expect(await review(order)).toMatchObject({
    refused: true,
    help: expect.stringMatching(/^\/help\/content-/),
    appeal: null,
    appealableUntil: expect.any(String),
  });
  const filed = await buyer.post(`/v1/orders/${order.id}/appeal`, { words });
  expect(filed).toMatchObject({ status: 201, body: { appealableUntil: null, appeal: { words, outcome: null } } });
  expect((await buyer.post(`/v1/orders/${order.id}/appeal`, { words })).body.code).toBe('appeal-closed');
  const [waiting] = (await rolf.get('/v1/operator/case-appeals')).body.items;
  expect(waiting).toMatchObject({ orderNumber: order.number, decidable: true });
  const path = `/v1/operator/case-appeals/${waiting.id}`;
  // Who refused it does not decide, whatever is asked of the program.
  expect((await rhea.get(path)).body).toMatchObject({ decidable: false, reason: 'ip' });
  expect((await rhea.post(`${path}/decision`, { outcome: 'upheld', reasons })).body.code).toBe('another-person-needed');
  const { body: seen } = await rolf.get(path);
  expect(seen).toMatchObject({ words, codes: ['ip'], reason: 'ip' });
  expect((await rolf.post(`${path}/decision`, { outcome: 'granted', reasons })).status).toBe(200);
  expect((await operator.post(`${path}/decision`, { outcome: 'upheld', reasons })).body.code).toBe('appeal-closed');
  expect(await review(order)).toMatchObject({ appeal: { outcome: 'granted', reasons } });
  expect(await told()).toEqual(
    expect.arrayContaining([
      `Order ${order.number} was not let through`,
      'Your appeal has arrived',
      'Your appeal was granted',
    ]),
  );
  expect(await acts(waiting.id)).toEqual(['case-appeal-granted', 'case-appealed']);
  // The same words pass; others of the same list, and the same of somebody else, do not.
  expect((await orderBoards(buyer, board, HELD, 'appeal-again')).state).toBe('placed');
  expect((await orderBoards(buyer, board, 'Hitler', 'appeal-other-words')).state).toBe('on-hold');
  const other = await program.person('Bea');
  expect((await orderBoards(other, board, HELD, 'appeal-other-buyer')).state).toBe('on-hold');
});

test('nobody but its buyer appeals, and only what a person refused', async () => {
  const mine = await program.person('Cleo');
  const order = await orderBoards(mine, board, 'The Hendersons', 'appeal-nothing');
  expect((await mine.post(`/v1/orders/${order.id}/appeal`, { words })).body.code).toBe('appeal-closed');
  for (const who of [seller.person, buyer, program.visitor()])
    expect([401, 403, 404]).toContain((await who.post(`/v1/orders/${order.id}/appeal`, { words })).status);
  for (const who of [seller.person, buyer, program.visitor()])
    expect([401, 403, 404]).toContain((await who.get('/v1/operator/case-appeals')).status);
});

test('the database refuses an appeal of what was not refused, and a decision of who refused it', async () => {
  const { transactions, world } = program.program.ports;
  await orderBoards(buyer, board, 'Hitler', 'appeal-not-refused');
  const open = (await rolf.get('/v1/operator/cases?limit=100')).body.items.at(-1);
  const as = (user: string, kind: 'buyer' | 'reviewer') => ({ kind, user: user as never }) as const;
  const one = await transactions.run({ kind: 'system' }, (store) => store.findCase(open.id));
  if (!one?.orderId) throw new Error('A case of an order was expected');
  const appeal = {
    id: world.newId() as never,
    caseId: one.id,
    orderId: one.orderId,
    orderNumber: 'X',
    buyerUser: one.buyerUser,
    firstDecidedBy: rhea.id as never,
    words,
    filedAt: world.now(),
    state: 'open',
    decidedBy: null,
    decidedAt: null,
    reasons: null,
  } as const;
  await expect(transactions.run(as(one.buyerUser, 'buyer'), (store) => store.insertCaseAppeal(appeal))).rejects.toThrow(
    /row-level security/,
  );
  const first = (await rolf.get('/v1/operator/case-appeals')).body.items;
  expect(first).toEqual([]);
});

test('the transparency report counts refused orders by reason, and appeals of them by what they came to', async () => {
  const counts = async () => {
    const { rows, totals } = (await program.visitor().get('/v1/transparency')).body;
    const of = (kind: string, outcome: string, clause: string) =>
      rows.find(
        (row: Record<string, unknown>) => row.kind === kind && row.outcome === outcome && row.clause === clause,
      );
    return {
      refused: of('order-review', 'refused', 'ip'),
      allowed: of('order-review', 'allowed', ''),
      granted: of('content-appeal', 'granted', 'ip'),
      upheld: of('content-appeal', 'upheld', 'ip'),
      totals,
    };
  };
  const before = await counts();
  const dora = await program.person('Dora');
  const order = await refusedOrder('appeal-counted', dora);
  await dora.post(`/v1/orders/${order.id}/appeal`, { words });
  const [waiting] = (await rolf.get('/v1/operator/case-appeals')).body.items;
  // What is not decided yet is not counted.
  expect((await counts()).upheld).toEqual(before.upheld);
  await rolf.post(`/v1/operator/case-appeals/${waiting.id}/decision`, { outcome: 'upheld', reasons });
  const after = await counts();
  const count = (row: { count: number } | undefined) => row?.count ?? 0;
  expect(count(after.refused)).toBe(count(before.refused) + 1);
  expect(count(after.upheld)).toBe(count(before.upheld) + 1);
  expect([count(after.granted), count(after.allowed)]).toEqual([count(before.granted), count(before.allowed)]);
  // Screening found it; a person decided. Of appeals nothing is found by itself.
  expect(after.refused).toMatchObject({ automated: count(after.refused), medianHours: expect.any(Number) });
  expect(after.upheld).toMatchObject({ automated: 0 });
  expect(after.totals.decisions).toBe(before.totals.decisions + 2);
  // One granted (above) and one upheld: half of the appeals undid what was decided.
  expect([before.totals.annulledShare, after.totals.annulledShare]).toEqual([1, 0.5]);
  const csv = (await program.visitor().get('/v1/transparency.csv')).bytes.toString();
  expect(csv).toContain(`,order-review,refused,ip,${after.refused?.count},`);
  expect(csv).toContain(',content-appeal,upheld,ip,1,0,');
});
