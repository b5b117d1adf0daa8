import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginDueErasures } from '../../src/app/erasure/begin-due-erasures.ts';
import { eraseOrders } from '../../src/app/erasure/erase-orders.ts';
import { eraseRevision } from '../../src/app/erasure/erase-revision.ts';
import { sweep } from '../../src/app/erasure/sweep.ts';
import type { Ports } from '../../src/app/ports.ts';
import type { OrderId, SellerId } from '../../src/core/kernel/index.ts';
import { correctBoard } from '../support/order-stories.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, orderBoard, publishedSample } from '../support/stories.ts';

/** When content goes: at once, after the days an operator grants, or after a hold. No worker runs here: each step is taken by hand, at the time the test says. */
const DAY = 86_400_000;
let program: TestProgram;
let operator: Person;
let second: Person;
let auditor: Person;
let seller: ApprovedSeller;
let buyer: Person;
let listing: string;
let lines = 0;

beforeAll(async () => {
  program = await testProgram(undefined, { erasure: { fulfilledWhen: 'delivered', days: 3 }, deletionDays: 7 });
  operator = await program.person('Olive', 'operator');
  second = await program.person('Otto', 'operator');
  auditor = await program.person('Audrey', 'auditor');
  seller = await approvedSeller(program, operator);
  buyer = await program.person('Ada');
  listing = await publishedSample(seller, 'walnut-cutting-board');
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

/** The program, that many milliseconds later. */
function later(milliseconds: number): Ports {
  const { ports } = program.program;
  return { ...ports, world: { ...ports.world, now: () => new Date(Date.now() + milliseconds) } };
}

async function ordered(): Promise<string> {
  lines += 1;
  return (await orderBoard(buyer, listing, 'Canary Lane', `plan-${lines}`)).body.id;
}

async function shipped({ opened = false } = {}): Promise<string> {
  const order = await ordered();
  const { person } = seller;
  if (opened) await person.post(`/v1/orders/${order}/openings`, { purpose: 'production' });
  await person.post(`/v1/orders/${order}/start`);
  expect(await person.post(`/v1/orders/${order}/shipped`, { carrier: 'Royal Mail' })).toMatchObject({ status: 200 });
  return order;
}

async function delivered(options = {}): Promise<string> {
  const order = await shipped(options);
  const answer = await buyer.post(`/v1/orders/${order}/delivered`);
  expect(answer, String(answer.bytes)).toMatchObject({ status: 200 });
  return order;
}

const standing = async (order: string, who = buyer) => (await who.get(`/v1/orders/${order}/erasure`)).body;
const keyOf = async (order: string) =>
  (
    await owners(
      'select k.wrapped, k.destroyed_at from monogram.orders o join monogram.content_key k on k.id = o.content_key where o.id = $1',
      order,
    )
  ).rows[0];
const until = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const placed = async (order: string, days = 30) =>
  (await operator.post('/v1/operator/holds', { order, reason: 'Court order 12/2026', until: until(days) })).body;

test('where three days after delivery are granted, shipping erases nothing and delivery sets the day, which buyer, seller and staff can read', async () => {
  const order = await shipped();
  expect(await standing(order)).toMatchObject({ content: 'held', next: 'open', dueAt: null });
  await buyer.post(`/v1/orders/${order}/delivered`);
  for (const who of [buyer, seller.person, operator, auditor]) {
    const view = await standing(order, who);
    expect(view).toMatchObject({ content: 'held', next: 'waits', because: 'delivered', rule: { days: 3 } });
    expect(Math.abs(Date.parse(view.dueAt) - Date.now() - 3 * DAY)).toBeLessThan(60_000);
  }
  expect(await beginDueErasures(later(3 * DAY - 60_000))).toBe(0);
  expect((await keyOf(order)).wrapped).not.toBeNull();
  expect(await beginDueErasures(later(3 * DAY + 60_000))).toBe(1);
  expect((await keyOf(order)).wrapped).toBeNull();
  await eraseOrders(later(3 * DAY + 60_000), [{ order: order as OrderId, jobId: 'test' }]);
  expect(await standing(order)).toMatchObject({ content: 'erased', next: 'erased', because: 'delivered' });
});

test('an order that ends without being made is erased at once, whatever days are granted, and its key is gone when the answer comes', async () => {
  const order = await ordered();
  await buyer.post(`/v1/orders/${order}/cancel`, { reason: 'Changed my mind' });
  expect(await keyOf(order)).toMatchObject({ wrapped: null });
  expect(await standing(order)).toMatchObject({ next: 'erasing', because: 'cancelled' });
});

test('a piece that is reported within the days granted is not erased while it is looked into', async () => {
  const order = await delivered();
  await owners("update monogram.orders set state = 'defect-reported' where id = $1", order);
  expect(await beginDueErasures(later(9 * DAY))).toBe(0);
  expect((await keyOf(order)).wrapped).not.toBeNull();
});

test('a hold keeps nothing until a second operator approves it; then everybody concerned reads why and until when', async () => {
  const order = await delivered();
  const hold = await placed(order);
  expect(hold).toMatchObject({ state: 'proposed', own: true, placedBy: 'Olive' });
  expect(await standing(order)).toMatchObject({ hold: null });
  expect(await operator.post(`/v1/operator/holds/${hold.id}/approve`)).toMatchObject({
    status: 403,
    body: { code: 'own-hold' },
  });
  expect(await second.post(`/v1/operator/holds/${hold.id}/approve`)).toMatchObject({
    status: 200,
    body: { state: 'running', approvedBy: 'Otto', own: false },
  });
  for (const who of [buyer, seller.person, operator, auditor])
    expect(await standing(order, who)).toMatchObject({ hold: { reason: 'Court order 12/2026', until: hold.until } });
  // Past its day: kept, and for its seller no more.
  expect(await beginDueErasures(later(4 * DAY))).toBe(0);
  expect((await keyOf(order)).wrapped).not.toBeNull();
  const list = await auditor.get('/v1/operator/holds?running=true');
  expect(list.body.items.map((one: { id: string }) => one.id)).toContain(hold.id);
  // Lifted past its day: erased in the same transaction.
  await owners("update monogram.erasure set due_at = now() - interval '1 hour' where order_id = $1", order);
  expect(await standing(order)).toMatchObject({ content: 'held' });
  expect(await seller.person.post(`/v1/orders/${order}/openings`, { purpose: 'buyer-question' })).toMatchObject({
    status: expect.toSatisfy((status: number) => status >= 400),
  });
  await owners("update monogram.orders set delivered_at = now() - interval '5 days' where id = $1", order);
  expect(await standing(order)).toMatchObject({ content: 'held', next: 'held' });
  expect(await second.post(`/v1/operator/holds/${hold.id}/lift`)).toMatchObject({ body: { state: 'lifted' } });
  expect(await keyOf(order)).toMatchObject({ wrapped: null });
  expect(await operator.post(`/v1/operator/holds/${hold.id}/lift`)).toMatchObject({ body: { code: 'hold-ended' } });
  const acts = (await actsOf(order)).filter((act) => act.startsWith('hold') || act.startsWith('content-key'));
  expect(acts).toEqual(['hold-placed', 'hold-approved', 'hold-lifted', 'content-key-destroyed']);
});

test('a hold ends by itself: what it kept is erased, and the log says that it lapsed', async () => {
  const order = await delivered();
  const hold = await placed(order, 10);
  await second.post(`/v1/operator/holds/${hold.id}/approve`);
  expect(await beginDueErasures(later(9 * DAY))).toBe(0);
  expect(await beginDueErasures(later(10 * DAY + 60_000))).toBeGreaterThan(0);
  expect(await keyOf(order)).toMatchObject({ wrapped: null });
  expect(await actsOf(order)).toContain('hold-lapsed');
});

test('a hold keeps what an order was before its buyer corrected it too; lifted, the sweep asks again and it goes with its certificate', async () => {
  const { ports } = program.program;
  const order = (await orderBoard(buyer, listing, 'The Hendersns', 'plan-held-revision')).body;
  const hold = await placed(order.id);
  await second.post(`/v1/operator/holds/${hold.id}/approve`);
  expect(await correctBoard(buyer, order, 'The Hendersons')).toMatchObject({ status: 200 });
  const revision = async () => {
    const { rows } = await owners(
      `select r.id, k.wrapped, p.sealed from monogram.order_revision r join monogram.content_key k on k.id = r.content_key
       join monogram.content_part p on p.content_key = k.id where r.order_id = $1`,
      order.id,
    );
    return rows[0];
  };
  const { id, ...before } = await revision();
  expect(await eraseRevision(ports, id, 'test')).toBe(false);
  expect(await revision()).toMatchObject(before);
  const destroy = owners(
    `update monogram.content_key set wrapped = null, destroyed_at = now()
     where id = (select content_key from monogram.order_revision where id = $1)`,
    id,
  );
  await expect(destroy).rejects.toThrow(/is held/);
  const certificate = `/v1/orders/${order.id}/revisions/1/certificate`;
  expect(await buyer.get(certificate)).toMatchObject({ body: { code: 'not-erased-yet' } });

  await second.post(`/v1/operator/holds/${hold.id}/lift`);
  await sweep(ports);
  const { rows: asked } = await owners(
    "select data from pgboss.job where name = 'erase-revision' and data->>'revision' = $1",
    id,
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(await eraseRevision(ports, id, 'test')).toBe(true);
  expect(await revision()).toMatchObject({ wrapped: null, sealed: null });
  expect((await buyer.get(certificate)).body.body).toMatchObject({ orderId: order.id, reason: 'corrected' });
  // What was ordered in its place is held no longer, but not erased: it is still to be made.
  expect(await standing(order.id)).toMatchObject({ content: 'held', next: 'open' });
});

test('the database itself refuses one person who approves their own hold, and a key that is held', async () => {
  const order = await delivered();
  const hold = await placed(order);
  const alone = owners(
    'update monogram.legal_hold set approved_by = placed_by, approved_at = now() where id = $1',
    hold.id,
  );
  await expect(alone).rejects.toThrow(/own name|two_people/);
  await second.post(`/v1/operator/holds/${hold.id}/approve`);
  const destroy = owners(
    `update monogram.content_key set wrapped = null, destroyed_at = now()
     where id = (select content_key from monogram.orders where id = $1)`,
    order,
  );
  await expect(destroy).rejects.toThrow(/is held/);
  await expect(
    owners("update monogram.legal_hold set expires_at = now() + interval '9 years' where id = $1", hold.id),
  ).rejects.toThrow(/kept as it was placed/);
});

test('a hold needs an operator, a reason, an end within the time allowed, and content to keep', async () => {
  const order = await ordered();
  const body = { order, reason: 'Court order 12/2026', until: until(30) };
  for (const who of [buyer, seller.person, auditor])
    expect(await who.post('/v1/operator/holds', body)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  expect(await operator.post('/v1/operator/holds', { ...body, reason: 'because' })).toMatchObject({ status: 400 });
  for (const days of [-1, 4000])
    expect(await operator.post('/v1/operator/holds', { ...body, until: until(days) })).toMatchObject({
      body: { code: 'hold-time' },
    });
  await buyer.post(`/v1/orders/${order}/cancel`, { reason: 'Changed my mind' });
  expect(await operator.post('/v1/operator/holds', body)).toMatchObject({ body: { code: 'content-erased' } });
});

test('a seller who took files out is asked about the copies, confirms many at once, and what stays open counts', async () => {
  const { ports } = program.program;
  const [taken, also, never] = [
    await delivered({ opened: true }),
    await delivered({ opened: true }),
    await delivered(),
  ];
  const at = later(4 * DAY);
  await beginDueErasures(at);
  await eraseOrders(
    at,
    [taken, also, never].map((order) => ({ order: order as OrderId, jobId: 'test' })),
  );
  const list = `/v1/sellers/${seller.id}/deletions`;
  const asked = (await seller.person.get(list)).body.items;
  expect(asked.map((one: { order: string }) => one.order).toSorted()).toEqual([taken, also].toSorted());
  expect(asked[0]).toMatchObject({ late: false, title: expect.stringContaining('Board') });
  const count = (days: number) =>
    ports.transactions.run({ kind: 'system' }, (store) =>
      store.unconfirmedDeletions(seller.id as SellerId, later(days * DAY).world.now()),
    );
  expect(await count(10)).toBe(0);
  expect(await count(12)).toBe(2);
  expect(await buyer.post(list, { orders: [taken] })).toMatchObject({ status: 404 });
  expect(await seller.person.post(list, { orders: [taken, also, never] })).toMatchObject({
    status: 200,
    body: { confirmed: expect.arrayContaining([taken, also]) },
  });
  expect(await count(12)).toBe(0);
  expect((await seller.person.get(list)).body.items).toEqual([]);
  expect((await standing(taken)).copies.confirmedAt).not.toBeNull();
  expect((await standing(never)).copies).toBeNull();
  expect(await actsOf(taken)).toContain('copies-deleted');
});

test('many orders are erased in one go, each with a certificate of its own', async () => {
  const orders = await Promise.all(Array.from({ length: 5 }, ordered));
  for (const order of orders) await buyer.post(`/v1/orders/${order}/cancel`, { reason: 'Changed my mind' });
  const { ports } = program.program;
  const done = await eraseOrders(
    ports,
    orders.map((order) => ({ order: order as OrderId, jobId: `job-${order}` })),
  );
  expect(done.toSorted()).toEqual(orders.toSorted());
  expect(
    await eraseOrders(
      ports,
      orders.map((order) => ({ order: order as OrderId, jobId: 'again' })),
    ),
  ).toEqual([]);
  for (const order of orders) {
    const { body } = await buyer.get(`/v1/orders/${order}/certificate`);
    expect(body.body).toMatchObject({ orderId: order, jobId: `job-${order}`, reason: 'cancelled' });
  }
});

async function owners(statement: string, ...values: string[]): Promise<pg.QueryResult> {
  const owner = new pg.Client(program.database.owner);
  await owner.connect();
  try {
    return await owner.query(statement, values);
  } finally {
    await owner.end();
  }
}

async function actsOf(order: string): Promise<string[]> {
  const { rows } = await owners(
    "select act from monogram.audit_entry where subject_kind = 'order' and subject_id = $1 order by at, id",
    order,
  );
  return rows.map(({ act }) => act);
}
