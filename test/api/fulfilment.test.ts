import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { verifyCertificate } from '../../src/core/erasure/index.ts';
import { boardValues, correctBoard, makeAndShip, orderBoards, uploadPhoto } from '../support/order-stories.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../support/stories.ts';

/** What becomes of an order after it is placed, told by its buyer and its seller. */
let program: TestProgram;
let operator: Person;
let seller: ApprovedSeller;
let buyer: Person;
let listing: string;

beforeAll(async () => {
  program = await testProgram();
  operator = await program.person('Olive', 'operator');
  seller = await approvedSeller(program, operator);
  buyer = await program.person('Ada');
  listing = await publishedSample(seller, 'walnut-cutting-board');
  await program.work();
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

const erased = (order: string, by = buyer) =>
  vi.waitFor(async () => expect((await by.get(`/v1/orders/${order}`)).body.content).toBe('erased'), {
    timeout: 20_000,
    interval: 50,
  });

test('a buyer corrects an order: a new frozen design takes the place of the old, whose content goes with a certificate of its own', async () => {
  const order = await orderBoards(buyer, listing, 'The Hendersns', 'line-correct');
  const before = await buyer.get(order.proofs[0].url);
  const customizer = await buyer.get(`/v1/orders/${order.id}/customizer`);
  expect(customizer).toMatchObject({
    status: 200,
    body: { version: 1, order: order.id, values: { name: { text: 'The Hendersns' } }, unit: order.unit },
  });
  const corrected = await correctBoard(buyer, order, 'The Hendersons');
  expect(corrected, String(corrected.bytes)).toMatchObject({
    status: 200,
    body: { state: 'placed', content: 'held', history: { revisions: [{ number: 1, designHash: order.designHash }] } },
  });
  expect(corrected.body.designHash).not.toBe(order.designHash);
  const after = await buyer.get(order.proofs[0].url);
  expect(after.status).toBe(200);
  expect(after.bytes.equals(before.bytes)).toBe(false);
  await vi.waitFor(
    async () => {
      const { body } = await buyer.get(`/v1/orders/${order.id}`);
      expect(body.history.revisions[0].erasedAt).not.toBeNull();
    },
    { timeout: 20_000, interval: 50 },
  );
  const certificate = await buyer.get(`/v1/orders/${order.id}/revisions/1/certificate`);
  const { bytes: pem } = await program.visitor().get('/v1/keys/certificates.pem');
  expect(verifyCertificate(certificate.body, pem.toString())).toMatchObject({
    ok: true,
    value: { orderId: order.id, reason: 'corrected' },
  });
  // Of the old version a hash is left, and a key without a key.
  const owner = new pg.Client(program.database.owner);
  await owner.connect();
  const { rows } = await owner.query(
    `select k.wrapped, p.sealed, p.blob from monogram.order_revision r join monogram.content_key k on k.id = r.content_key
     join monogram.content_part p on p.content_key = k.id where r.order_id = $1`,
    [order.id],
  );
  await owner.end();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toEqual({ wrapped: null, sealed: null, blob: null });
});

test('what the correction costs is the new price, shown before it is agreed to', async () => {
  const order = await orderBoards(buyer, listing, 'Ida', 'line-price');
  const listed = (await buyer.get(`/v1/orders/${order.id}/customizer`)).body;
  const dearer = listed.document.template.fields
    .flatMap((field: { id: string; options?: { id: string; surcharge?: { amount: number } }[] }) =>
      (field.options ?? []).map((option) => ({ field: field.id, ...option })),
    )
    .find((option: { surcharge?: { amount: number } }) => option.surcharge);
  expect(dearer, 'the sample has an option with a surcharge').toBeDefined();
  const values = { ...boardValues('Ida'), [dearer.field]: { option: dearer.id } };
  const made = await buyer.post('/v1/designs', { listing, version: 1, order: order.id, values });
  const { id, hash, quote } = made.body;
  const corrected = await buyer.post(`/v1/orders/${order.id}/corrections`, {
    design: id,
    hash,
    quote: quote.signature,
  });
  expect(corrected.body.unit.amount - order.unit.amount).toBe(dearer.surcharge.amount);
});

test('a correction and a start of production at the same moment have one winner', async () => {
  for (const round of [1, 2, 3, 4]) {
    const order = await orderBoards(buyer, listing, `Race ${round}`, `line-race-${round}`);
    const made = await buyer.post('/v1/designs', {
      listing,
      version: 1,
      order: order.id,
      values: boardValues(`Raced ${round}`),
    });
    const { id, hash, quote } = made.body;
    const [corrected, started] = await Promise.all([
      buyer.post(`/v1/orders/${order.id}/corrections`, { design: id, hash, quote: quote.signature }),
      seller.person.post(`/v1/orders/${order.id}/start`),
    ]);
    expect(started.status).toBe(200);
    const { body } = await buyer.get(`/v1/orders/${order.id}`);
    expect(body.state).toBe('in-production');
    // Either the correction came first and is what is made, or it was refused and changed nothing.
    if (corrected.status === 200) expect(body.designHash).toBe(hash);
    else {
      expect(corrected).toMatchObject({ status: 409, body: { code: 'move-not-allowed' } });
      expect(body.designHash).toBe(order.designHash);
      expect(body.history.revisions).toEqual([]);
    }
  }
});

test('once production started nothing is corrected, withdrawn or confirmed', async () => {
  const order = await orderBoards(buyer, listing, 'Too late', 'line-late');
  await seller.person.post(`/v1/orders/${order.id}/start`);
  expect(await correctBoard(buyer, order, 'Later')).toMatchObject({ status: 409, body: { code: 'move-not-allowed' } });
  expect(await buyer.post(`/v1/orders/${order.id}/withdraw`, {})).toMatchObject({ status: 409 });
  expect(await buyer.get(`/v1/orders/${order.id}/customizer`)).toMatchObject({ status: 409 });
  expect(await buyer.post(`/v1/orders/${order.id}/spelling`, { hash: order.designHash })).toMatchObject({
    status: 409,
  });
});

test('a buyer confirms the spelling of the design they see, and a correction asks anew', async () => {
  const order = await orderBoards(buyer, listing, 'Spelt right', 'line-spelling');
  expect(order.spellingConfirmedAt).toBeNull();
  const other = 'f'.repeat(64);
  expect(await buyer.post(`/v1/orders/${order.id}/spelling`, { hash: other })).toMatchObject({
    status: 409,
    body: { code: 'design-changed' },
  });
  const confirmed = await buyer.post(`/v1/orders/${order.id}/spelling`, { hash: order.designHash });
  expect(confirmed.body.spellingConfirmedAt).toEqual(expect.any(String));
  expect((await seller.person.get(`/v1/orders/${order.id}`)).body.spellingConfirmedAt).toBe(
    confirmed.body.spellingConfirmedAt,
  );
  const corrected = await correctBoard(buyer, order, 'Spelt anew');
  expect(corrected.body.spellingConfirmedAt).toBeNull();
});

test('a withdrawn order is at its end, and its content goes', async () => {
  const order = await orderBoards(buyer, listing, 'Second thoughts', 'line-withdraw');
  const withdrawn = await buyer.post(`/v1/orders/${order.id}/withdraw`, {});
  expect(withdrawn).toMatchObject({ status: 200, body: { state: 'withdrawn', reason: null, moves: [] } });
  await erased(order.id);
  const certificate = await buyer.get(`/v1/orders/${order.id}/certificate`);
  expect(certificate.body.body).toMatchObject({ reason: 'withdrawn' });
  expect(await seller.person.post(`/v1/orders/${order.id}/start`)).toMatchObject({ status: 409 });
});

test('a seller holds an order back with a reason; its buyer can still correct or withdraw it', async () => {
  const order = await orderBoards(buyer, listing, 'Held', 'line-hold');
  const held = await seller.person.post(`/v1/orders/${order.id}/hold`, { reason: 'Is this how you spell it?' });
  expect(held).toMatchObject({ status: 200, body: { state: 'on-hold', reason: 'Is this how you spell it?' } });
  const corrected = await correctBoard(buyer, order, 'Let go');
  expect(corrected.body).toMatchObject({ state: 'placed', reason: null });
});

test('an order of several pieces is fulfilled when the last has left', async () => {
  const order = await orderBoards(buyer, listing, 'Three of us', 'line-parts', 3);
  const { person } = seller;
  await person.post(`/v1/orders/${order.id}/start`);
  const part = await person.post(`/v1/orders/${order.id}/shipped`, { carrier: 'DHL', tracking: 'A', quantity: 2 });
  expect(part).toMatchObject({ status: 200, body: { state: 'in-production', content: 'held', shippedCount: 2 } });
  expect(
    await person.post(`/v1/orders/${order.id}/shipped`, { carrier: 'DHL', tracking: 'B', quantity: 2 }),
  ).toMatchObject({ status: 422, body: { code: 'too-many-pieces' } });
  const last = await person.post(`/v1/orders/${order.id}/shipped`, { carrier: 'DHL', tracking: 'B' });
  expect(last).toMatchObject({
    status: 200,
    body: {
      state: 'shipped',
      shippedCount: 3,
      history: {
        shipments: [
          { quantity: 2, tracking: 'A' },
          { quantity: 1, tracking: 'B' },
        ],
      },
    },
  });
  await erased(order.id);
});

test('a defect is reported beside what was frozen; content that is still held is kept for the case, and a remake is made from it', async () => {
  await using patient = await testProgram({}, { erasure: { fulfilledWhen: 'delivered', days: 0 } });
  const boss = await patient.person('Olive', 'operator');
  const seller = await approvedSeller(patient, boss);
  const buyer = await patient.person('Ada');
  await patient.work();
  const order = await orderBoards(
    buyer,
    await publishedSample(seller, 'walnut-cutting-board'),
    'Chipped',
    'line-remake',
    2,
  );
  await makeAndShip(seller, order.id);
  const photo = await uploadPhoto(buyer);
  const words = 'A corner of one board is chipped, Canary Corner.';
  const reported = await buyer.post(`/v1/orders/${order.id}/reports`, { kind: 'defect', words, pieces: 1, photo });
  expect(reported, String(reported.bytes)).toMatchObject({
    status: 200,
    body: {
      state: 'defect-reported',
      content: 'held',
      history: { reports: [{ kind: 'defect', state: 'open', designHash: order.designHash, readable: true }] },
    },
  });
  const [report] = reported.body.history.reports;
  expect((await buyer.get(`/v1/orders/${order.id}/reports/${report.id}`)).body).toEqual({ words });
  expect((await buyer.get(report.photo)).headers['content-type']).toBe('image/jpeg');
  expect(await buyer.post(`/v1/orders/${order.id}/reports`, { kind: 'defect', words, pieces: 1 })).toMatchObject({
    status: 409,
    body: { code: 'report-closed' },
  });
  // Its seller reads it only in an opening, beside the frozen proof.
  expect((await seller.person.get(`/v1/orders/${order.id}`)).bytes.toString()).not.toContain('Canary');
  const opening = await seller.person.post(`/v1/orders/${order.id}/openings`, { purpose: 'defect-report' });
  expect(opening.body).toMatchObject({ packUrl: null, report: { words, pieces: 1 } });
  expect((await seller.person.get(opening.body.report.photoUrl)).headers['content-type']).toBe('image/png');
  expect((await seller.person.get(opening.body.proofs[0].url)).status).toBe(200);
  const answered = await seller.person.post(`/v1/orders/${order.id}/answer`, {
    answer: 'remake',
    words: 'Sorry, we make it again.',
  });
  expect(answered).toMatchObject({
    status: 200,
    body: { state: 'remade', content: 'held', shippedCount: 1, history: { reports: [{ state: 'remake' }] } },
  });
  const remake = await seller.person.post(`/v1/orders/${order.id}/openings`, { purpose: 'remake' });
  expect((await seller.person.get(remake.body.packUrl)).headers['content-type']).toBe('application/zip');
  const shipped = await seller.person.post(`/v1/orders/${order.id}/shipped`, { carrier: 'DHL', tracking: 'C' });
  expect(shipped).toMatchObject({ status: 200, body: { state: 'shipped', shippedCount: 2, content: 'held' } });
  await buyer.post(`/v1/orders/${order.id}/delivered`);
  await erased(order.id, buyer);
  // The report's words and photo went with the order's key; that it was made and answered is left.
  const after = await buyer.get(`/v1/orders/${order.id}`);
  expect(after.body.history.reports).toMatchObject([
    { readable: false, photo: null, answer: 'Sorry, we make it again.' },
  ]);
  expect(await buyer.get(`/v1/orders/${order.id}/reports/${report.id}`)).toMatchObject({ status: 410 });
  const certificate = await buyer.get(`/v1/orders/${order.id}/certificate`);
  expect(certificate.body.body.parts.map((part: { kind: string }) => part.kind)).toContain('report');
}, 60_000);

test('once the content is erased a report still works, under a key of its own; a remake is refused and says why', async () => {
  const order = await orderBoards(buyer, listing, 'Gone', 'line-gone');
  await makeAndShip(seller, order.id);
  await erased(order.id);
  const photo = await uploadPhoto(buyer);
  const words = 'The name on it is not the one I ordered.';
  const reported = await buyer.post(`/v1/orders/${order.id}/reports`, { kind: 'mismatch', words, pieces: 1, photo });
  expect(reported).toMatchObject({ status: 200, body: { state: 'defect-reported', content: 'erased' } });
  const opening = await seller.person.post(`/v1/orders/${order.id}/openings`, { purpose: 'defect-report' });
  expect(opening, String(opening.bytes)).toMatchObject({
    status: 201,
    body: { choices: [], proofs: [], report: { words } },
  });
  expect((await seller.person.get(opening.body.report.photoUrl)).status).toBe(200);
  const remake = await seller.person.post(`/v1/orders/${order.id}/answer`, { answer: 'remake', words: 'We try.' });
  expect(remake).toMatchObject({ status: 410, body: { code: 'content-erased' } });
  expect(remake.body.detail).toContain('Offer a refund');
  const refund = await seller.person.post(`/v1/orders/${order.id}/answer`, {
    answer: 'refund',
    words: 'The shop pays it back.',
  });
  expect(refund).toMatchObject({
    status: 200,
    body: { state: 'delivered', history: { reports: [{ state: 'refund', answer: 'The shop pays it back.' }] } },
  });
  // Its own end: after the time reports are kept.
  const owner = new pg.Client(program.database.owner);
  await owner.connect();
  await owner.query("update monogram.defect_report set erase_after = now() - interval '1 hour' where order_id = $1", [
    order.id,
  ]);
  const { eraseOldReports } = await import('../../src/app/fulfilment/erase-old-reports.ts');
  expect(await eraseOldReports(program.program.ports)).toBe(1);
  const { rows } = await owner.query(
    `select k.wrapped, p.sealed, p.blob from monogram.defect_report r join monogram.content_key k on k.id = r.content_key
     join monogram.content_part p on p.content_key = k.id where r.order_id = $1`,
    [order.id],
  );
  await owner.end();
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row).toEqual({ wrapped: null, sealed: null, blob: null });
});

test('only its buyer reports, only its seller answers, and both only in time', async () => {
  const order = await orderBoards(buyer, listing, 'Whose', 'line-whose');
  const words = 'This is not as it should be at all.';
  expect(await buyer.post(`/v1/orders/${order.id}/reports`, { kind: 'defect', words })).toMatchObject({
    status: 409,
    body: { code: 'report-closed' },
  });
  await makeAndShip(seller, order.id);
  expect((await seller.person.post(`/v1/orders/${order.id}/reports`, { kind: 'defect', words })).status).toBe(404);
  expect(await seller.person.post(`/v1/orders/${order.id}/answer`, { answer: 'refund', words })).toMatchObject({
    status: 409,
    body: { code: 'report-closed' },
  });
  expect(await buyer.post(`/v1/orders/${order.id}/reports`, { kind: 'defect', words, pieces: 2 })).toMatchObject({
    status: 422,
    body: { code: 'too-many-pieces' },
  });
  const owner = new pg.Client(program.database.owner);
  await owner.connect();
  await owner.query("update monogram.orders set shipped_at = now() - interval '61 days' where id = $1", [order.id]);
  await owner.end();
  expect(await buyer.post(`/v1/orders/${order.id}/reports`, { kind: 'defect', words })).toMatchObject({ status: 409 });
});

test('an order nobody said arrived counts as delivered after the time set for it', async () => {
  const order = await orderBoards(buyer, listing, 'On its way', 'line-way');
  await makeAndShip(seller, order.id);
  const { deemDelivered } = await import('../../src/app/orders/deem-delivered.ts');
  const owner = new pg.Client(program.database.owner);
  await owner.connect();
  await owner.query("update monogram.orders set shipped_at = now() - interval '15 days' where id = $1", [order.id]);
  await owner.end();
  await deemDelivered(program.program.ports);
  expect((await buyer.get(`/v1/orders/${order.id}`)).body).toMatchObject({
    state: 'delivered',
    deliveredAt: expect.any(String),
  });
});

test('the buyer says that it arrived; a buyer cannot say so of what did not leave', async () => {
  const order = await orderBoards(buyer, listing, 'Arrived', 'line-arrived');
  expect(await buyer.post(`/v1/orders/${order.id}/delivered`)).toMatchObject({ status: 409 });
  await makeAndShip(seller, order.id);
  expect(await buyer.post(`/v1/orders/${order.id}/delivered`)).toMatchObject({
    status: 200,
    body: { state: 'delivered' },
  });
});

test('the host cancels an order before production, and nothing else', async () => {
  const order = await orderBoards(buyer, listing, 'Unpaid', 'line-unpaid');
  expect((await operator.post(`/v1/orders/${order.id}/decline`, { reason: 'not mine to decline' })).status).toBe(403);
  expect(await operator.post(`/v1/orders/${order.id}/cancel`, { reason: 'The payment failed.' })).toMatchObject({
    status: 200,
    body: { state: 'cancelled' },
  });
  await erased(order.id);
});

test("a listing's changes, a new version and its going off change nothing of an open order, nor of its correction", async () => {
  const own = listing;
  const order = await orderBoards(buyer, own, 'As bought', 'line-frozen');
  const { person } = seller;
  const draft = (await person.get(`/v1/listings/${own}/draft`)).body;
  const document = structuredClone(draft.document);
  document.title = 'Another board altogether';
  document.price.amount += 5000;
  document.template.fields[0].label = 'Another question';
  document.template.surfaces[0].size.width += 10;
  const saved = await person.put(`/v1/listings/${own}/draft`, { document }, { 'if-match': `"${draft.revision}"` });
  expect(saved.status).toBe(200);
  expect((await person.post(`/v1/listings/${own}/publish`)).body).toMatchObject({ published: { version: 2 } });
  await person.post(`/v1/listings/${own}/off`);
  const read = await buyer.get(`/v1/orders/${order.id}`);
  expect(read.status, 'its buyer still sees it').toBe(200);
  const after = read.body;
  for (const what of ['listing', 'unit', 'total', 'designHash', 'state', 'shipBy'])
    expect(after[what], what).toEqual(order[what]);
  const opening = await person.post(`/v1/orders/${order.id}/openings`, { purpose: 'production' });
  expect(opening.body.choices[0]).toMatchObject({ label: draft.document.template.fields[0].label });
  // Corrected on the version that was bought, at its price, though the shop has none of it any more.
  const corrected = await correctBoard(buyer, order, 'As I bought it');
  expect(corrected, String(corrected.bytes)).toMatchObject({
    status: 200,
    body: { unit: order.unit, listing: { version: 1, title: draft.document.title } },
  });
});

test('a finished piece is checked point by point with a photo, in an opening; where the operator says so nothing ships without', async () => {
  await using strict = await testProgram({}, { qualityCheck: 'required' });
  const boss = await strict.person('Olive', 'operator');
  const shop = await approvedSeller(strict, boss);
  const customer = await strict.person('Ada');
  const product = await publishedSample(shop, 'walnut-cutting-board');
  const order = await orderBoards(customer, product, 'Checked', 'line-1');
  const { person } = shop;
  await strict.work();
  await person.post(`/v1/orders/${order.id}/start`);
  const ship = () => person.post(`/v1/orders/${order.id}/shipped`, { carrier: 'DHL' });
  expect(await ship()).toMatchObject({ status: 409, body: { code: 'check-needed' } });
  const own = ['The grain is right', 'Oiled twice'];
  expect((await person.get(`/v1/listings/${product}/checklist`)).body).toMatchObject({ own: false });
  expect(await person.put(`/v1/listings/${product}/checklist`, { items: own })).toMatchObject({
    status: 200,
    body: { items: own, own: true },
  });
  const opening = (await person.post(`/v1/orders/${order.id}/openings`, { purpose: 'quality-check' })).body;
  const photo = await uploadPhoto(person);
  const check = (answers: object[]) =>
    person.post(`/v1/orders/${order.id}/checks`, { answers, photo, opening: opening.id });
  expect(await check([{ item: 'The grain is right', passed: true }])).toMatchObject({
    status: 409,
    body: { code: 'check-needed', problems: [{ path: '/answers' }] },
  });
  const failed = await check(own.map((item, index) => ({ item, passed: index > 0 })));
  expect(failed).toMatchObject({ status: 200, body: { history: { checks: [{ passed: false }] } } });
  expect((await ship()).status).toBe(409);
  const passed = await check(own.map((item) => ({ item, passed: true })));
  expect(passed.body.history.checks).toMatchObject([{ passed: false }, { passed: true, by: 'Dana' }]);
  const [, kept] = (await customer.get(`/v1/orders/${order.id}`)).body.history.checks;
  expect((await customer.get(kept.photo)).headers['content-type']).toBe('image/jpeg');
  const again = (await person.get(`/v1/orders/${order.id}/openings/${opening.id}`)).body;
  expect((await person.get(again.checks[1].photoUrl)).headers['content-type']).toBe('image/png');
  expect(await ship()).toMatchObject({ status: 200, body: { state: 'shipped' } });
  await erased(order.id, customer);
  // The photo went with the order; that it was checked, and how, is left.
  const after = (await customer.get(`/v1/orders/${order.id}`)).body;
  expect(after.history.checks[1]).toMatchObject({ passed: true, photo: null });
  const certificate = (await customer.get(`/v1/orders/${order.id}/certificate`)).body.body;
  expect(certificate.parts.filter((part: { kind: string }) => part.kind === 'check')).toHaveLength(2);
}, 60_000);
