import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPicture } from '../../demo/catalogue.ts';
import { advanceCompliance } from '../../src/app/compliance/advance-compliance.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller } from '../support/stories.ts';

const DAY = 86_400_000;
const SCOPE = { brand: 'Larch & Lime', category: 'Home & Kitchen > Kitchen > Cutting Boards' };
const WHY = 'Our brand is made one piece at a time and has never had numbers.';
let program: TestProgram;
let operator: Person;
beforeAll(async () => {
  program = await testProgram();
  operator = await program.person('Olive', 'operator');
});
afterAll(() => program?.[Symbol.asyncDispose]());

/** The program's ports on another day. */
function inDays(days: number) {
  const { ports } = program.program;
  return { ...ports, world: { ...ports.world, now: () => new Date(Date.now() + days * DAY) } };
}
const isLive = async (listing: string) => (await program.visitor().get(`/v1/listings/${listing}`)).status === 200;
const told = async ({ person }: ApprovedSeller) =>
  (await person.get('/v1/me/notices?limit=50')).body.items.map((one: { occasion: string }) => one.occasion);

async function ask({ person, id }: ApprovedSeller, scope: Partial<typeof SCOPE> = {}) {
  const { body: rights } = await person.get('/v1/rights-statement');
  const file = await readFile(demoPicture('buyer/mountain-lake.jpg'));
  const photo = await person.upload({ kind: 'evidence-photo', rights: rights.version, seller: id }, file);
  if (photo.status !== 201) throw new Error(`The photo answered ${photo.bytes}`);
  const asked = await person.post(`/v1/sellers/${id}/exemptions`, {
    ...SCOPE,
    ...scope,
    reason: WHY,
    photos: [photo.body.id],
  });
  if (asked.status !== 201) throw new Error(`Asking answered ${asked.bytes}`);
  return asked.body;
}
async function granted(seller: ApprovedSeller, days: number, scope: Partial<typeof SCOPE> = {}) {
  const { id } = await ask(seller, scope);
  const expiresAt = new Date(Date.now() + days * DAY).toISOString();
  const reasons = 'The photos show what the brand is and who makes it.';
  return (await operator.post(`/v1/exemptions/${id}/decision`, { accept: true, reasons, expiresAt })).body;
}
/** A draft of the walnut board under other facts. */
async function draft({ person, id }: ApprovedSeller, facts: object) {
  const { body } = await person.post('/v1/listings', { seller: id, sample: 'walnut-cutting-board' });
  const { identifiers, ...document } = body.document;
  const changed = { ...document, ...SCOPE, ...facts };
  const saved = await person.put(
    `/v1/listings/${body.id}/draft`,
    { document: changed },
    { 'if-match': `"${body.revision}"` },
  );
  if (saved.status !== 200) throw new Error(`Saving answered ${saved.bytes}`);
  return saved.body;
}
const gtinFindings = async ({ person, id }: ApprovedSeller, facts: object) => {
  const { document } = await draft({ person, id }, facts);
  const { findings } = (await person.post('/v1/check', { document, seller: id })).body;
  return findings.filter(({ clause }: { clause: string }) => clause === 'gtin');
};

test('an exemption is asked for with photos, waits for a person, is granted with an end, and its seller is told its reference', async () => {
  const seller = await approvedSeller(program, operator, 'Ada');
  const asked = await ask(seller);
  expect(asked).toMatchObject({ ...SCOPE, state: 'in-review', reference: null, rivals: [] });
  const waiting = (await operator.get('/v1/numbers')).body.exemptions;
  expect(waiting.map(({ id }: { id: string }) => id)).toContain(asked.id);
  // Whoever decides sees the photos, and nobody else but their seller.
  expect((await operator.get(`/v1/assets/${asked.photos[0]}`)).headers['content-type']).toBe('image/jpeg');
  expect((await program.visitor().get(`/v1/assets/${asked.photos[0]}`)).status).toBe(404);
  // Nobody grants it to themselves, and nobody twice.
  expect((await seller.person.post(`/v1/exemptions/${asked.id}/decision`, { accept: true })).status).toBe(403);
  const late = { accept: true, expiresAt: new Date(Date.now() - DAY).toISOString() };
  expect((await operator.post(`/v1/exemptions/${asked.id}/decision`, late)).body.code).toBe('move-not-allowed');
  const { body } = await operator.post(`/v1/exemptions/${asked.id}/decision`, { accept: true });
  expect(body).toMatchObject({ state: 'granted', reference: expect.stringMatching(/^GX-[0-9A-F]{10}$/) });
  // Two years where no end is named.
  const months = (Date.parse(body.expiresAt) - Date.now()) / (DAY * 30.44);
  expect(Math.round(months)).toBe(24);
  expect((await operator.post(`/v1/exemptions/${asked.id}/decision`, { accept: true })).status).toBe(409);
  expect(await told(seller)).toContain('exemption-granted');
  expect((await seller.person.get(`/v1/sellers/${seller.id}`)).body.gtinExemptions).toContain(body.reference);
});

test('a listing picks up the exemption of its brand and category by itself, and by its reference', async () => {
  const seller = await approvedSeller(program, operator, 'Ben');
  const without = await gtinFindings(seller, {});
  expect(without).toMatchObject([{ severity: 'violation', supply: '/studio/numbers' }]);
  const { reference } = await granted(seller, 100);
  expect(await gtinFindings(seller, {})).toEqual([]);
  expect(await gtinFindings(seller, { identifiers: { gtinExemption: reference } })).toEqual([]);
  const { id } = await draft(seller, {});
  expect((await seller.person.post(`/v1/listings/${id}/publish`)).status).toBe(200);
  expect(await isLive(id)).toBe(true);
});

test.each([
  ['another brand', { brand: 'Larch' }],
  ['another category', { category: 'Stationery > Notebooks' }],
  ['the category above', { category: 'Home & Kitchen > Kitchen' }],
  ['a category that only begins alike', { category: 'Home & Kitchen > Kitchen > Cutting Boards for Dogs' }],
])('%s is not covered', async (name, facts) => {
  const seller = await approvedSeller(program, operator, `Cleo ${name}`);
  const { reference } = await granted(seller, 100);
  expect(await gtinFindings(seller, { ...facts, identifiers: { gtinExemption: reference } })).toMatchObject([
    { severity: 'violation', path: '/identifiers/gtinExemption' },
  ]);
});

test("nobody lists under another seller's exemption", async () => {
  const holder = await approvedSeller(program, operator, 'Dora');
  const other = await approvedSeller(program, operator, 'Ede');
  const { reference } = await granted(holder, 100);
  expect(await gtinFindings(other, { identifiers: { gtinExemption: reference } })).toHaveLength(1);
  expect((await other.person.get(`/v1/sellers/${other.id}/numbers`)).body.exemptions).toEqual([]);
  expect((await other.person.get(`/v1/sellers/${holder.id}/numbers`)).status).toBe(404);
});

test('a brand that others hold too is shown to whoever decides, and granted with reasons only', async () => {
  const first = await approvedSeller(program, operator, 'Finn');
  const second = await approvedSeller(program, operator, 'Gwen');
  await granted(first, 100, { brand: 'Rowan & Rye' });
  const conflict = await ask(second, { brand: ' ROWAN & RYE ' });
  expect(conflict.rivals).toEqual([]);
  const { exemptions } = (await operator.get('/v1/numbers')).body;
  expect(exemptions.find(({ id }: { id: string }) => id === conflict.id).rivals).toEqual(["Finn's workshop"]);
  const silent = await operator.post(`/v1/exemptions/${conflict.id}/decision`, { accept: true });
  expect(silent.body).toMatchObject({ code: 'move-not-allowed', detail: expect.stringContaining("Finn's workshop") });
  const reasons = 'Both belong to one family; the deed of 2019 is with us.';
  expect((await operator.post(`/v1/exemptions/${conflict.id}/decision`, { accept: true, reasons })).status).toBe(200);
});

test('an exemption that runs out is reminded of, takes off what is sold under it and nothing else, and the next brings it back', async () => {
  const seller = await approvedSeller(program, operator, 'Hugo');
  const brand = 'Juniper & Jade';
  await granted(seller, 40, { brand });
  const { id: under } = await draft(seller, { brand });
  const { id: numbered } = await draft(seller, { brand, identifiers: { gtin: '0614141007349' } });
  for (const id of [under, numbered]) {
    await seller.person.post(`/v1/listings/${id}/publish`);
    expect(await isLive(id)).toBe(true);
  }
  for (const days of [11, 12, 34, 39.5, 39.6]) expect(await advanceCompliance(inDays(days))).toBe(0);
  expect((await told(seller)).filter((one: string) => one === 'exemption-expires')).toHaveLength(3);
  expect(await isLive(under)).toBe(true);
  expect(await advanceCompliance(inDays(40.1))).toBe(1);
  expect(await advanceCompliance(inDays(41))).toBe(0);
  expect([await isLive(under), await isLive(numbered)]).toEqual([false, true]);
  expect((await told(seller)).filter((one: string) => one === 'exemption-expired')).toHaveLength(1);
  expect((await seller.person.get(`/v1/sellers/${seller.id}/numbers`)).body.exemptions[0].state).toBe('expired');
  // An expired one covers nothing that is new either.
  expect(await gtinFindings(seller, { brand })).toHaveLength(1);
  await granted(seller, 400, { brand });
  expect(await isLive(under)).toBe(true);
  expect(await told(seller)).toContain('listings-back');
});

test('while a listing is typed it is said that its number is taken in the shop, and nothing of by whom', async () => {
  const holder = await approvedSeller(program, operator, 'Hanna');
  const held = (await holder.person.post('/v1/listings', { seller: holder.id, sample: 'photo-mug' })).body;
  expect((await holder.person.post(`/v1/listings/${held.id}/publish`)).body.state).toBe('live');
  const { gtin } = held.document.identifiers;
  const check = async ({ person, id }: ApprovedSeller, document: object, listing?: string) =>
    (await person.post('/v1/check', { document, seller: id, ...(listing && { listing }) })).body;
  const taken = ({ findings }: { findings: { path: string; message: string }[] }) =>
    findings.filter(({ message }) => message.includes('is used by another listing already'));
  const typist = await approvedSeller(program, operator, 'Tilda');
  const mine = (await typist.person.post('/v1/listings', { seller: typist.id, sample: 'walnut-cutting-board' })).body;
  const typed = { ...mine.document, identifiers: { gtin } };
  const said = await check(typist, typed, mine.id);
  expect(taken(said)).toEqual([expect.objectContaining({ path: '/identifiers/gtin' })]);
  for (const secret of [held.id, holder.id, 'Hanna', held.document.title]) {
    expect(JSON.stringify(said)).not.toContain(secret);
  }
  // Another's listing named as one's own is no exception: it would tell whose the number is.
  expect(taken(await check(typist, typed, held.id))).toHaveLength(1);
  expect(taken(await check(typist, mine.document, mine.id))).toEqual([]);
  // One's own number in one's own listing is not taken; in a second one it is.
  expect(taken(await check(holder, held.document, held.id))).toEqual([]);
  expect(taken(await check(holder, held.document))).toHaveLength(1);
});
