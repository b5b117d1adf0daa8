import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demoPicture } from '../../demo/catalogue.ts';
import { correctBoard, makeAndShip, orderBoards } from '../support/order-stories.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../support/stories.ts';

/** A buyer shows what they had made, to whom they like, until they end it. */
let program: TestProgram;
let seller: ApprovedSeller;
let buyer: Person;
let listing: string;
let rights: string;
let line = 0;

beforeAll(async () => {
  program = await testProgram();
  const operator = await program.person('Olive', 'operator');
  seller = await approvedSeller(program, operator);
  buyer = await program.person('Ada');
  listing = await publishedSample(seller, 'walnut-cutting-board');
  rights = (await buyer.get('/v1/rights-statement')).body.version;
  await program.work();
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

const ordered = () => orderBoards(buyer, listing, 'The Hendersons', `share-${++line}`);
const shared = async (order: string, kept = false) => {
  const made = await buyer.post(`/v1/orders/${order}/share`, { rights, kept });
  expect(made, String(made.bytes)).toMatchObject({ status: 201, body: { kept } });
  return made.body as { url: string; image: string };
};
const pageOf = ({ url }: { url: string }) => `/v1/shares/${url.replace('/s/', '')}`;
const eraseBySending = async (order: string) => {
  await makeAndShip(seller, order);
  await vi.waitFor(async () => expect((await buyer.get(`/v1/orders/${order}`)).body.content).toBe('erased'), {
    timeout: 20_000,
    interval: 50,
  });
};

test('sharing is off until the buyer makes a page, which anyone with the link sees and no search engine lists', async () => {
  const order = await ordered();
  expect((await buyer.get(`/v1/orders/${order.id}/share`)).body).toEqual({ share: null });
  expect((await buyer.post(`/v1/orders/${order.id}/share`, { rights: 'not the statement' })).status).toBe(422);
  const share = await shared(order.id);
  const visitor = program.visitor();
  const page = await visitor.get(pageOf(share));
  expect(page.status).toBe(200);
  expect(page.headers['x-robots-tag']).toContain('noindex');
  expect(page.body).toMatchObject({ image: { url: share.image } });
  const picture = await visitor.get(share.image);
  expect(picture.status).toBe(200);
  expect(picture.headers['cache-control']).toBe('private, no-cache');
  expect(picture.headers['content-type']).toMatch(/^image\/(png|jpeg)$/);
  expect(picture.bytes.length).toBeGreaterThan(1000);
  // The same page again, not another one.
  expect((await shared(order.id)).url).toBe(share.url);
});

test('nobody makes, sees or ends the page of another buyer’s order, and a guessed link is none', async () => {
  const order = await ordered();
  const share = await shared(order.id);
  const stranger = await program.person('Mallory');
  for (const one of [stranger, seller.person, program.visitor()]) {
    expect([401, 404]).toContain((await one.get(`/v1/orders/${order.id}/share`)).status);
    expect([401, 404]).toContain((await one.post(`/v1/orders/${order.id}/share`, { rights })).status);
    expect([401, 404]).toContain((await one.put(`/v1/orders/${order.id}/share`, { kept: true })).status);
    expect([401, 404]).toContain((await one.delete(`/v1/orders/${order.id}/share`)).status);
  }
  const token = share.url.replace('/s/', '');
  const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
  expect((await program.visitor().get(`/v1/shares/${forged}`)).status).toBe(404);
  expect((await program.visitor().get(`/v1/shares/${order.id}.x/picture`)).status).toBe(404);
  expect((await program.visitor().get(pageOf(share))).status).toBe(200);
});

test('a revoked page is gone for everybody, its picture destroyed, and a new one has another link', async () => {
  const order = await ordered();
  const share = await shared(order.id);
  expect((await buyer.delete(`/v1/orders/${order.id}/share`)).status).toBe(204);
  expect((await program.visitor().get(pageOf(share))).status).toBe(410);
  expect((await program.visitor().get(share.image)).status).toBe(410);
  const again = await shared(order.id);
  expect(again.url).not.toBe(share.url);
  expect((await program.visitor().get(share.image)).status).toBe(410);
});

test('erasing the order ends its page, unless its maker keeps it as their own', async () => {
  const gone = await ordered();
  const kept = await ordered();
  const goingShare = await shared(gone.id);
  const keptShare = await shared(kept.id);
  expect((await buyer.put(`/v1/orders/${kept.id}/share`, { kept: true })).body).toMatchObject({ kept: true });
  await eraseBySending(gone.id);
  await eraseBySending(kept.id);
  expect((await program.visitor().get(goingShare.image)).status).toBe(410);
  expect((await program.visitor().get(keptShare.image)).status).toBe(200);
  // What was erased cannot be shared any more; what was kept can be ended any time.
  expect((await buyer.post(`/v1/orders/${gone.id}/share`, { rights })).status).toBe(410);
  expect((await buyer.delete(`/v1/orders/${kept.id}/share`)).status).toBe(204);
  expect((await program.visitor().get(keptShare.image)).status).toBe(410);
});

test('correcting the order ends the page of what it was', async () => {
  const order = await ordered();
  const share = await shared(order.id);
  expect((await correctBoard(buyer, order, 'The Andersons')).status).toBe(200);
  expect((await program.visitor().get(share.image)).status).toBe(410);
});

test('a picture that belongs to somebody else is made, but never shared', async () => {
  const mug = await publishedSample(seller, 'photo-mug');
  const photo = await readFile(demoPicture('buyer/mountain-lake.jpg'));
  const orderMug = async (source: string, key: string) => {
    const sent = await buyer.upload({ kind: 'buyer-picture', rights, source }, photo);
    expect(sent.status, String(sent.bytes)).toBe(201);
    const { body: shown } = await buyer.get(`/v1/listings/${mug}/customizer`);
    const values = Object.fromEntries(
      shown.document.template.fields.flatMap((field: { id: string; kind: string; options?: { id: string }[] }) => {
        if (field.kind === 'image') return [[field.id, { image: sent.body.id }]];
        return field.kind === 'option' ? [[field.id, { option: field.options?.[0]?.id }]] : [];
      }),
    );
    const design = await buyer.post('/v1/designs', { listing: mug, version: 1, values });
    expect(design.status, String(design.bytes)).toBe(201);
    const { id, hash, quote } = design.body;
    const body = { design: id, hash, quote: quote.signature };
    return (await buyer.post('/v1/orders', body, { 'idempotency-key': key })).body;
  };
  const own = await orderMug('buyer', 'mug-own');
  await shared(own.id);
  const borrowed = await orderMug('third-party', 'mug-borrowed');
  const refused = await buyer.post(`/v1/orders/${borrowed.id}/share`, { rights });
  expect(refused).toMatchObject({ status: 409, body: { code: 'not-shareable' } });
});
