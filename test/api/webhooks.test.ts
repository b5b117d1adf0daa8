import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ports } from '../../src/app/ports.ts';
import { deliverWebhooks, forgetOldMessages } from '../../src/app/webhooks/deliver-webhooks.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, orderBoard, publishedSample } from '../support/stories.ts';

/** Webhooks from the act that causes them to a receiver of another make. No worker runs: each round of sending is taken by hand, at the time the test says. */
let program: TestProgram;
let operator: Person;
let auditor: Person;
let seller: ApprovedSeller;
let buyer: Person;
let listing: string;
let url: string;
let status = 204;
const received: { headers: Record<string, string>; body: string }[] = [];
const receiver = createServer((request, answer) => {
  let body = '';
  request.on('data', (piece) => {
    body += piece;
  });
  request.on('end', () => {
    received.push({ headers: request.headers as Record<string, string>, body });
    answer.writeHead(status).end();
  });
});
const AT = '/v1/operator/webhooks';

beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  program = await testProgram(undefined, { webhooksPrivate: true });
  operator = await program.person('Olive', 'operator');
  auditor = await program.person('Audrey', 'auditor');
  seller = await approvedSeller(program, operator);
  buyer = await program.person('Ada');
  listing = await publishedSample(seller, 'walnut-cutting-board');
}, 120_000);
afterAll(async () => {
  receiver.close();
  await program[Symbol.asyncDispose]();
});

function later(milliseconds: number): Ports {
  const { ports } = program.program;
  return { ...ports, world: { ...ports.world, now: () => new Date(Date.now() + milliseconds) } };
}
const HOUR = 3_600_000;
let lines = 0;
const order = async (text = 'Canary Lane') => {
  lines += 1;
  return (await orderBoard(buyer, listing, text, `hook-${lines}`)).body.id as string;
};
const open = async (events: string[] = []) =>
  (await operator.post(AT, { label: 'Host', url, events })).body as { endpoint: { id: string }; secret: string };
const close = async (id: string) =>
  expect(await operator.put(`${AT}/${id}`, { label: 'Host', url, events: [], state: 'removed' })).toMatchObject({
    status: 200,
  });
const log = async (id: string) => (await operator.get(`${AT}/${id}/deliveries`)).body.items;
/** Sends until nothing is due at that time. */
async function send(at = 0): Promise<void> {
  while ((await deliverWebhooks(later(at))) > 0);
}

test('what happens to an order reaches the receiver once committed, signed, with ids and nothing else', async () => {
  const { endpoint, secret } = await open(['order.placed', 'order.cancelled', 'order.erased']);
  const id = await order();
  await buyer.post(`/v1/orders/${id}/cancel`, { reason: 'Changed my mind' });
  const before = received.length;
  await send();
  const sent = received.slice(before);
  const types = sent.map(({ headers, body }) => (new Webhook(secret).verify(body, headers) as { type: string }).type);
  expect(types.toSorted()).toEqual(['order.cancelled', 'order.placed']);
  for (const { body } of sent) {
    expect(JSON.parse(body).data).toEqual({ order: id, listing, seller: seller.id });
    expect(body).not.toMatch(/Canary|Ada|mind/);
  }
  expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
  await close(endpoint.id);
});

test('what is rolled back is told to nobody', async () => {
  const { endpoint } = await open();
  const { transactions } = program.program.ports;
  const id = await order();
  await send();
  const before = (await log(endpoint.id)).length;
  const failing = transactions.run({ kind: 'operator', user: operator.id as never }, async (store) => {
    await store.updateOrder(id as never, { state: 'cancelled' });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect((await log(endpoint.id)).length).toBe(before);
  await close(endpoint.id);
});

test('a receiver that fails is tried again after growing pauses for days, under the same id, and then given up', async () => {
  const { endpoint } = await open(['order.placed']);
  await order();
  status = 500;
  const before = received.length;
  let at = 0;
  const pauses: number[] = [];
  for (let tries = 1; tries <= 10; tries += 1) {
    await send(at);
    const [row] = await log(endpoint.id);
    expect(row.attempts).toBe(tries);
    if (row.nextAt === null) break;
    pauses.push((Date.parse(row.nextAt) - Date.now() - at) / 1000);
    at = Date.parse(row.nextAt) - Date.now() + 1000;
  }
  // Standard Webhooks 1.0 proposes 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 h; a fifth to either side is ours.
  const proposed = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
  expect(pauses).toHaveLength(9);
  pauses.forEach((pause, index) => {
    expect(pause / (proposed[index] ?? 1)).toBeGreaterThan(0.75);
    expect(pause / (proposed[index] ?? 1)).toBeLessThan(1.3);
  });
  const sent = received.slice(before);
  expect(sent).toHaveLength(10);
  expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect((await log(endpoint.id))[0]).toMatchObject({
    state: 'failed',
    attempts: 10,
    tries: expect.arrayContaining([expect.objectContaining({ status: 500 })]),
  });
  // Sent once more by a person, it arrives.
  status = 204;
  const { message } = (await log(endpoint.id))[0];
  expect(await operator.post(`${AT}/${endpoint.id}/deliveries/${message}/replay`)).toMatchObject({ status: 202 });
  await send();
  expect((await log(endpoint.id))[0]).toMatchObject({ state: 'delivered' });
  await close(endpoint.id);
});

test('a receiver that took nothing for days, or says that it is gone, is turned off; what waits is sent when it is on again', async () => {
  const { endpoint } = await open(['order.placed']);
  status = 500;
  await order();
  await send();
  await order();
  await send(5 * 24 * HOUR + HOUR);
  const [found] = (await auditor.get(AT)).body.items;
  expect(found).toMatchObject({ id: endpoint.id, state: 'gave-up', gaveUpBecause: 'nothing-arrived' });
  expect(await deliverWebhooks(later(6 * 24 * HOUR))).toBe(0);
  await order();
  status = 204;
  await operator.put(`${AT}/${endpoint.id}`, { label: 'Host', url, events: [], state: 'on' });
  await send(7 * 24 * HOUR);
  expect((await log(endpoint.id)).map((one: { state: string }) => one.state)).toEqual([
    'delivered',
    'delivered',
    'delivered',
  ]);
  status = 410;
  await order();
  await send();
  expect((await auditor.get(AT)).body.items[0]).toMatchObject({ state: 'gave-up', gaveUpBecause: 'gone' });
  status = 204;
  await close(endpoint.id);
});

test('a new secret signs beside the old for a day, and alone afterwards', async () => {
  const { endpoint, secret } = await open();
  const rotated = (await operator.post(`${AT}/${endpoint.id}/secret`)).body;
  expect(rotated.secret).not.toBe(secret);
  const trial = async (at: number) => {
    await operator.post(`${AT}/${endpoint.id}/trial`);
    await send(at);
    return received.at(-1) as (typeof received)[number];
  };
  const during = await trial(0);
  expect(JSON.parse(during.body)).toMatchObject({ type: 'endpoint.tried', data: { endpoint: endpoint.id } });
  for (const one of [secret, rotated.secret]) new Webhook(one).verify(during.body, during.headers);
  const after = await trial(25 * HOUR);
  expect(after.headers['webhook-signature']?.split(' ')).toHaveLength(1);
  await close(endpoint.id);
});

test('a process that dies while it sends gives its deliveries back', async () => {
  const { endpoint } = await open(['order.placed']);
  await order();
  const { transactions } = program.program.ports;
  const now = new Date();
  const taken = await transactions.run({ kind: 'system' }, (store) =>
    store.claimDeliveries(now, new Date(now.getTime() + 60_000), 10),
  );
  expect(taken).toHaveLength(1);
  expect(await deliverWebhooks(later(0))).toBe(0);
  await send(61_000);
  expect((await log(endpoint.id))[0]).toMatchObject({ state: 'delivered' });
  await close(endpoint.id);
});

test('operators alone name receivers; auditors read; nobody sees a secret again', async () => {
  for (const who of [buyer, seller.person, auditor, program.visitor()])
    expect(await who.post(AT, { label: 'x', url, events: [] })).toMatchObject({ body: { code: 'not-allowed' } });
  for (const who of [buyer, seller.person]) expect(await who.get(AT)).toMatchObject({ status: 403 });
  const { endpoint, secret } = await open();
  expect((await auditor.get(AT)).bytes.toString()).not.toContain(secret);
  expect(await operator.post(AT, { label: 'x', url, events: ['order.eaten'] })).toMatchObject({
    body: { code: 'receiver-refused' },
  });
  expect(await operator.post(AT, { label: 'x', url: 'nonsense', events: [] })).toMatchObject({
    body: { code: 'receiver-refused' },
  });
  const owner = new pg.Client(program.database.owner);
  await owner.connect();
  const { rows } = await owner.query('select e::text as row from monogram.webhook_endpoint e');
  await owner.end();
  expect(rows.map(({ row }) => row).join()).not.toContain(secret.slice(6));
  await close(endpoint.id);
});

test('old messages and their log are forgotten', async () => {
  const { endpoint } = await open();
  await order();
  await send();
  expect((await log(endpoint.id)).length).toBeGreaterThan(0);
  await forgetOldMessages(later(31 * 24 * HOUR));
  expect(await log(endpoint.id)).toEqual([]);
  await close(endpoint.id);
});
