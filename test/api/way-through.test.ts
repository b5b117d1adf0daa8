import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demoPicture } from '../../demo/catalogue.ts';
import { verifyCertificate } from '../../src/core/erasure/index.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { APPLICATION, type ApprovedSeller, acceptTerms, newSeller } from '../support/stories.ts';
import { zipNames } from '../support/zip-names.ts';

/** The six steps of the program, one after the other, as three people. */
let program: TestProgram;
let operator: Person;
let seller: ApprovedSeller;
let buyer: Person;
let listing: string;
let order: string;

beforeAll(async () => {
  program = await testProgram();
  operator = await program.person('Olive', 'operator');
  buyer = await program.person('Ada');
  seller = await newSeller(program);
});
afterAll(() => program[Symbol.asyncDispose]());

test('1. before approval every feature refuses; the operator approves', async () => {
  const { person, id } = seller;
  const early = await person.post('/v1/listings', { seller: id, sample: 'photo-mug' });
  expect(early).toMatchObject({ status: 403, body: { code: 'not-approved' } });
  const unread = await person.post(`/v1/sellers/${id}/applications`, APPLICATION);
  expect(unread).toMatchObject({ status: 403, body: { code: 'terms-not-accepted' } });
  await acceptTerms(seller);
  const applied = await person.post(`/v1/sellers/${id}/applications`, APPLICATION);
  expect(applied).toMatchObject({ status: 201, body: { state: 'submitted' } });
  expect(await person.post(`/v1/applications/${applied.body.id}/decision`, { decision: 'approve' })).toMatchObject({
    status: 403,
  });
  const queue = await operator.get('/v1/applications?state=submitted');
  expect(queue.body.items.map((one: { id: string }) => one.id)).toContain(applied.body.id);
  const decided = await operator.post(`/v1/applications/${applied.body.id}/decision`, { decision: 'approve' });
  expect(decided).toMatchObject({ status: 200, body: { state: 'approved' } });
  expect((await person.get(`/v1/sellers/${id}`)).body).toMatchObject({
    participation: 'approved',
    companyPrefixes: APPLICATION.companyPrefixes,
  });
});

test('2. a listing is judged, mended and published as an immutable version', async () => {
  const { person, id } = seller;
  const draft = await person.post('/v1/listings', { seller: id, sample: 'photo-mug' });
  expect(draft).toMatchObject({ status: 201, body: { state: 'draft', check: { verdict: 'accept' } } });
  listing = draft.body.id;
  const { document } = draft.body;
  const broken = structuredClone(document);
  broken.template.fields.push({
    id: 'w',
    kind: 'option',
    label: 'Extended warranty',
    options: [
      { id: 'y', label: 'Yes' },
      { id: 'n', label: 'No' },
    ],
  });
  const saved = await person.put(`/v1/listings/${listing}/draft`, { document: broken }, { 'if-match': '"1"' });
  expect(saved.body.check.verdict).toBe('reject');
  expect(saved.body.check.findings.map((one: { clause: string }) => one.clause)).toEqual(
    expect.arrayContaining(['warranty', 'yes-no']),
  );
  expect(await person.post(`/v1/listings/${listing}/publish`)).toMatchObject({
    status: 422,
    body: { code: 'listing-has-findings' },
  });
  expect(await person.put(`/v1/listings/${listing}/draft`, { document }, { 'if-match': '"1"' })).toMatchObject({
    status: 412,
    body: { code: 'revision-conflict' },
  });
  expect(await person.put(`/v1/listings/${listing}/draft`, { document }, { 'if-match': '"2"' })).toMatchObject({
    status: 200,
  });
  const published = await person.post(`/v1/listings/${listing}/publish`);
  expect(published).toMatchObject({
    status: 200,
    body: { state: 'live', published: { version: 1 }, changedSincePublished: false },
  });
  expect((await program.visitor().get('/v1/listings')).body.items).toMatchObject([
    { id: listing, title: document.title },
  ]);
});

test('3 and 4. a buyer customizes, uploads a photo and orders; the order is placed once', async () => {
  const customizer = (await program.visitor().get(`/v1/listings/${listing}/customizer`)).body;
  expect(customizer).toMatchObject({ version: 1, document: { title: expect.stringContaining('Mug') } });
  expect(Object.keys(customizer.fonts)).toContain('Caveat');
  const font = await program.visitor().get(customizer.fonts.Caveat);
  expect(font.bytes.subarray(0, 4).toString('hex')).toMatch(/^(00010000|4f54544f|74727565)$/);
  const photo = await readFile(demoPicture('buyer/mountain-lake.jpg'));
  const unstated = await buyer.upload({ kind: 'buyer-picture', rights: 'no' }, photo);
  expect(unstated).toMatchObject({ status: 422, body: { code: 'rights-not-stated' } });
  const asset = await buyer.upload({ kind: 'buyer-picture', rights: customizer.rightsStatement.version }, photo);
  expect(asset).toMatchObject({ status: 201, body: { kind: 'buyer-picture', mediaType: 'image/jpeg' } });
  const values = {
    photo: { image: asset.body.id },
    caption: { text: 'Whitby, summer 2026', font: 'Caveat', color: '#F2C14E' },
    'handle-colour': { option: 'navy' },
  };
  const incomplete = await buyer.post('/v1/designs', { listing, version: 1, values: { caption: values.caption } });
  expect(incomplete).toMatchObject({ status: 422, body: { code: 'design-invalid' } });
  const design = await buyer.post('/v1/designs', { listing, version: 1, values });
  expect(design).toMatchObject({
    status: 201,
    body: { verdict: 'allow', price: { unit: { amount: 1395, currency: 'GBP' } } },
  });
  const proof = await buyer.get(design.body.proofs[0].url);
  expect(proof.bytes.subarray(1, 4).toString()).toBe('PNG');
  const { id, hash, quote } = design.body;
  const body = { design: id, hash, quote: quote.signature, quantity: 2 };
  expect(await buyer.post('/v1/orders', body)).toMatchObject({
    status: 400,
    body: { code: 'idempotency-key-missing' },
  });
  const placed = await buyer.post('/v1/orders', body, { 'idempotency-key': 'cart-7-line-1' });
  expect(placed).toMatchObject({
    status: 201,
    body: { state: 'placed', total: { amount: 2790, currency: 'GBP' }, content: 'held' },
  });
  order = placed.body.id;
  const again = await buyer.post('/v1/orders', body, { 'idempotency-key': 'cart-7-line-1' });
  expect(again).toMatchObject({ status: 200, body: { id: order } });
  expect(await buyer.post('/v1/orders', body, { 'idempotency-key': 'another' })).toMatchObject({ status: 410 });
});

test('5. the seller opens the pack for a purpose, which the buyer sees, and ships', async () => {
  const { person } = seller;
  expect(await person.get(`/v1/orders/${order}/pack`)).toMatchObject({ status: 403, body: { code: 'opening-needed' } });
  expect(await person.get(`/v1/orders/${order}/proofs/wrap.png`)).toMatchObject({ status: 403 });
  const opening = await person.post(`/v1/orders/${order}/openings`, { purpose: 'production' });
  expect(opening).toMatchObject({
    status: 201,
    body: {
      choices: expect.arrayContaining([expect.objectContaining({ field: 'caption', value: 'Whitby, summer 2026' })]),
    },
  });
  const pack = await person.get(opening.body.packUrl);
  expect(pack.headers['content-type']).toBe('application/zip');
  const names = zipNames(pack.bytes);
  for (const name of ['wrap.pdf', 'wrap.svg', 'wrap-300dpi.png', 'manifest.json', 'original/photo.jpg', 'design.json'])
    expect(names).toContain(name);
  expect((await buyer.get(`/v1/orders/${order}`)).body.openings).toMatchObject([{ purpose: 'production' }]);
  expect(await person.post(`/v1/orders/${order}/start`)).toMatchObject({
    status: 200,
    body: { state: 'in-production' },
  });
  expect(await buyer.post(`/v1/orders/${order}/cancel`, { reason: 'Changed my mind' })).toMatchObject({
    status: 409,
    body: { code: 'move-not-allowed' },
  });
  const shipped = await person.post(`/v1/orders/${order}/shipped`, { carrier: 'Royal Mail', tracking: 'AB123' });
  expect(shipped).toMatchObject({ status: 200, body: { state: 'shipped', content: 'erasing' } });
});

test('6. erasure runs as a job, and its certificate holds', async () => {
  await program.work();
  await vi.waitFor(async () => expect((await buyer.get(`/v1/orders/${order}`)).body.content).toBe('erased'), {
    timeout: 20_000,
    interval: 100,
  });
  const certificate = await buyer.get(`/v1/orders/${order}/certificate`);
  const { bytes: pem } = await program.visitor().get('/v1/keys/certificates.pem');
  const verified = verifyCertificate(certificate.body, pem.toString());
  expect(verified).toMatchObject({ ok: true, value: { orderId: order, reason: 'shipped' } });
  const { person } = seller;
  expect(await person.post(`/v1/orders/${order}/openings`, { purpose: 'remake' })).toMatchObject({
    status: 410,
    body: { code: 'content-erased' },
  });
  expect(await buyer.get(`/v1/orders/${order}/proofs/wrap.png`)).toMatchObject({ status: 410 });
});

test('no log line holds what the buyer typed', () => {
  expect(program.logged.length).toBeGreaterThan(10);
  expect(program.logged.join('')).not.toContain('Whitby');
});
