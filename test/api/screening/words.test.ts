import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/app/settings.ts';
import { type Person, type TestProgram, testProgram } from '../../support/program.ts';
import { type ApprovedSeller, approvedSeller, orderBoard, publishedSample } from '../../support/stories.ts';

let program: TestProgram;
let seller: ApprovedSeller;
let buyer: Person;
let listing: string;

beforeAll(async () => {
  program = await testProgram({}, { review: { ...DEFAULT_SETTINGS.review, decidedBy: 'seller' } });
  seller = await approvedSeller(program, await program.person('Olive', 'operator'));
  buyer = await program.person('Ada');
  listing = await publishedSample(seller, 'walnut-cutting-board');
}, 60_000);
afterAll(() => program[Symbol.asyncDispose]());

const values = (text: string) => ({ name: { text }, ornament: { option: 'wheat' }, edge: { option: 'rounded' } });

test('words that cannot be printed are refused before an order can exist, at their field', async () => {
  const answer = await buyer.post('/v1/designs', { listing, version: 1, values: values('f u c k you') });
  expect(answer).toMatchObject({
    status: 422,
    body: { code: 'content-refused', problems: [{ path: '/values/name/text' }] },
  });
  expect((await buyer.get('/v1/orders')).body.items).toEqual([]);
});

test('a name that only looks like one is printed', async () => {
  const answer = await buyer.post('/v1/designs', { listing, version: 1, values: values('Scunthorpe') });
  expect(answer).toMatchObject({ status: 201, body: { verdict: 'allow' } });
});

test('what a machine cannot judge waits for a person: the order is held, looked at within an opening, and let go on or declined', async () => {
  const { body: order, status } = await orderBoard(buyer, listing, 'Marvel', 'held-1');
  expect(status).toBe(201);
  expect(order.state).toBe('on-hold');
  const { person } = seller;
  expect((await person.post(`/v1/orders/${order.id}/start`)).body.code).toBe('move-not-allowed');
  const opened = await person.post(`/v1/orders/${order.id}/openings`, { purpose: 'buyer-question' });
  expect(opened.body.choices[0]).toMatchObject({ value: 'Marvel' });
  expect((await person.post(`/v1/orders/${order.id}/release`)).body.state).toBe('placed');
  expect(
    (await person.post(`/v1/orders/${order.id}/decline`, { reason: 'We hold no licence for this figure.' })).body,
  ).toMatchObject({ state: 'declined', content: 'erasing' });
});

test('a word split over lines is found, and its field is named', async () => {
  const answer = await buyer.post('/v1/designs', { listing, version: 1, values: values('FU\nCK') });
  expect(answer).toMatchObject({ status: 422 });
});
