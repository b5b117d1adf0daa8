import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeOpenOrders } from '../../../src/app/enforcement/close-open-orders.ts';
import { sendNotice } from '../../../src/app/program/send-notice.ts';
import { act, advanceAt, revokePending, standsAt } from '../../support/enforcement-stories.ts';
import { makeAndShip } from '../../support/order-stories.ts';
import { type Person, type TestProgram, testProgram } from '../../support/program.ts';
import {
  APPLICATION,
  type ApprovedSeller,
  approvedSeller,
  orderBoard,
  publishedSample,
} from '../../support/stories.ts';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

let program: TestProgram;
let olive: Person;
let otto: Person;
let ada: Person;
let auditor: Person;
beforeAll(async () => {
  program = await testProgram();
  olive = await program.person('Olive', 'operator');
  otto = await program.person('Otto', 'operator');
  auditor = await program.person('Aud', 'auditor');
  ada = await program.person('Ada');
  await ada.put('/v1/me/preferences', { language: 'de' });
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

let sellers = 0;
/** A seller with some orders of Ada's, who shares no business data with the others. */
async function sellerWithOrders(name: string, count: number): Promise<{ seller: ApprovedSeller; orders: string[] }> {
  sellers += 1;
  APPLICATION.legalName = `${name} open orders ${sellers}`;
  APPLICATION.address = `${sellers} ${name} Row, Town of ${name}`;
  const seller = await approvedSeller(program, olive, name);
  const listing = await publishedSample(seller, 'walnut-cutting-board');
  const orders: string[] = [];
  for (let n = 0; n < count; n += 1) orders.push((await orderBoard(ada, listing, 'Okafor', `${name}-${n}`)).body.id);
  // The number is free again for the next seller's board.
  await seller.person.post(`/v1/listings/${listing}/off`);
  return { seller, orders };
}

const closeAt = (at: Date) => {
  const { ports } = program.program;
  return closeOpenOrders({ ...ports, world: { ...ports.world, now: () => at } });
};
const stateOf = async (order: string | undefined) => (await ada.get(`/v1/orders/${order}`)).body.state;
const told = async (occasion: string) =>
  (await ada.get('/v1/me/notices?limit=100')).body.items.filter(
    (one: { occasion: string }) => one.occasion === occasion,
  );
const limitOf = async (seller: ApprovedSeller, by: Person = olive) =>
  (await by.get(`/v1/sellers/${seller.id}/open-orders`)).body;
const entriesOf = async (subject: string): Promise<string[]> => {
  const { ports } = program.program;
  const { chainEntries } = await import('../../../src/app/steps/chain-entries.ts');
  await chainEntries(ports);
  const { items } = (await auditor.get(`/v1/audit?limit=100`)).body;
  return items
    .filter((one: { subject: string }) => one.subject.includes(subject))
    .map((one: { act: string }) => one.act);
};

test('revoked: what is open may be made until the day, buyers are told and may leave at once, and past it the rest is declined, refunded and erased', async () => {
  const { seller, orders } = await sellerWithOrders('Wanda', 4);
  const [shipped, left, begun, placed] = orders;
  await seller.person.post(`/v1/orders/${begun}/start`);
  expect((await ada.post(`/v1/orders/${begun}/withdraw`, {})).body.code, 'begun, and the seller is in').toBe(
    'move-not-allowed',
  );
  expect((await ada.get(`/v1/orders/${begun}`)).body).toMatchObject({ makeUntil: null });

  await revokePending(olive, otto, seller);
  const limit = await limitOf(seller);
  expect(limit).toMatchObject({ open: 4, limit: { told: 0, declinedAt: null } });
  const until = new Date(limit.limit.makeUntil);
  expect(Math.round((until.getTime() - Date.now()) / DAY)).toBe(14);
  expect(await limitOf(seller, seller.person), 'the seller reads the same').toEqual(limit);
  expect((await ada.get(`/v1/sellers/${seller.id}/open-orders`)).status, 'nobody else does').toBe(404);

  expect(await closeAt(new Date())).toBe(0);
  expect((await limitOf(seller)).limit.told).toBe(4);
  await closeAt(new Date());
  const notices = await told('order-seller-closed');
  expect(notices, 'once about each order').toHaveLength(4);
  expect(notices[0].body, 'in the language she chose').toContain('sofort zurücktreten');
  const order = (await ada.get(`/v1/orders/${begun}`)).body;
  expect(order).toMatchObject({ makeUntil: limit.limit.makeUntil, moves: ['withdrawn'] });
  // By mail too: the job writes it, here into a folder.
  const { ports } = program.program;
  const mails: { subject: string; to: { address: string } }[] = [];
  await sendNotice({ ...ports, mail: { send: async (mail) => void mails.push(mail) } }, notices[0].id);
  expect(mails).toEqual([expect.objectContaining({ to: expect.objectContaining({ address: ada.email }) })]);

  await makeAndShip(seller, shipped ?? '');
  expect((await ada.post(`/v1/orders/${left}/withdraw`, { reason: 'I do not wait.' })).body.state).toBe('withdrawn');
  expect(await closeAt(new Date(until.getTime() - 1000)), 'not one second before').toBe(0);
  expect(await stateOf(begun)).toBe('in-production');
  expect(await closeAt(until)).toBe(2);
  for (const id of [begun, placed]) {
    const { body } = await ada.get(`/v1/orders/${id}`);
    expect(body).toMatchObject({ state: 'declined', content: expect.stringMatching(/erasing|erased/) });
    expect(body.reason, 'stated, in her language').toContain('nimmt nicht mehr am Programm teil');
    expect(await entriesOf(id ?? '')).toEqual(
      expect.arrayContaining(['order-declined', 'content-key-destroyed', 'buyer-told-seller-closed']),
    );
  }
  expect(await stateOf(shipped)).toBe('shipped');
  expect(await entriesOf(seller.id)).toContain('open-orders-limited');
  expect(await closeAt(inDays(400)), 'nothing is left').toBe(0);
});

test('an operator declines all that is left with a reason, once; nobody else may, and not while the seller is in', async () => {
  const { seller, orders } = await sellerWithOrders('Xenia', 2);
  const path = `/v1/sellers/${seller.id}/open-orders/decline`;
  const reasons = 'The workshop is closed. You are refunded at once.';
  expect((await olive.post(path, { reasons })).body.code).toBe('move-not-allowed');
  expect((await olive.post(`/v1/orders/${orders[0]}/decline`, { reason: reasons })).body.code).toBe('not-allowed');
  await revokePending(olive, otto, seller);
  for (const person of [auditor, ada, seller.person, await program.person('Rae', 'reviewer')]) {
    expect((await person.post(path, { reasons })).body.code).toBe('not-allowed');
  }
  expect((await olive.post(path, { reasons: 'short' })).status).toBe(400);
  const answers = await Promise.all([olive, otto].map((person) => person.post(path, { reasons })));
  expect(answers.map(({ status }) => status).sort(), 'one of two who race').toEqual([200, 409]);
  expect(await closeAt(new Date())).toBe(2);
  for (const id of orders) {
    expect((await ada.get(`/v1/orders/${id}`)).body).toMatchObject({ state: 'declined', reason: reasons });
  }
  expect(await entriesOf(seller.id)).toContain('open-orders-declined');
});

test('annulled: orders go on as before, their buyers hear that, and are bound again by what is being made', async () => {
  const { seller, orders } = await sellerWithOrders('Yara', 1);
  const [order] = orders;
  const action = await revokePending(olive, otto, seller);
  await closeAt(new Date());
  for (const person of [olive, otto])
    await person.post(`/v1/actions/${action}/annulment`, { reasons: 'It was another workshop of that name.' });
  expect(await standsAt(seller)).toBe('approved');
  expect((await limitOf(seller)).limit).toBeNull();
  await closeAt(inDays(20));
  expect(await stateOf(order)).toBe('placed');
  expect(await told('order-seller-back')).toHaveLength(1);
  await seller.person.post(`/v1/orders/${order}/start`);
  expect((await ada.post(`/v1/orders/${order}/withdraw`, {})).body.code).toBe('move-not-allowed');
  expect(await entriesOf(seller.id)).toContain('open-orders-unlimited');
});

test('a short suspension leaves orders alone, a long one limits them as long as it runs', async () => {
  const { seller, orders } = await sellerWithOrders('Zoe', 1);
  const short = (await act(olive, seller, 'suspension', { days: 21 })).body.id;
  expect((await limitOf(seller)).limit).toBeNull();
  await otto.post(`/v1/actions/${short}/annulment`, { reasons: 'It was another workshop.' });
  await act(olive, seller, 'suspension', { days: 22 });
  expect((await limitOf(seller)).limit).toMatchObject({ declinedAt: null });
  await advanceAt(program, inDays(22.01));
  expect(await standsAt(seller)).toBe('approved');
  expect((await limitOf(seller)).limit).toBeNull();
  expect(await stateOf(orders[0])).toBe('placed');
});

test('a report that a revoked seller never answers is closed with a refund once its own time is over', async () => {
  const { seller, orders } = await sellerWithOrders('Vera', 1);
  const [order] = orders;
  await makeAndShip(seller, order ?? '');
  await revokePending(olive, otto, seller);
  const reported = await ada.post(`/v1/orders/${order}/reports`, {
    kind: 'defect',
    pieces: 1,
    words: 'The board has a crack from one end to the other.',
  });
  expect(reported.status, `${reported.bytes}`).toBeLessThan(300);
  expect(await closeAt(inDays(13.9))).toBe(0);
  expect(await closeAt(inDays(14.1))).toBe(1);
  const { body } = await ada.get(`/v1/orders/${order}`);
  expect(body.state).toBe('delivered');
  expect(body.history.reports).toEqual([expect.objectContaining({ state: 'refund', answer: expect.any(String) })]);
});
