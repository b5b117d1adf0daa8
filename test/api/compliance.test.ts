import { PDFDocument } from 'pdf-lib';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { advanceCompliance } from '../../src/app/compliance/advance-compliance.ts';
import { applyRules } from '../../src/app/compliance/apply-rules.ts';
import { advanceEnforcement } from '../../src/app/enforcement/advance-enforcement.ts';
import { DEFAULT_COMPLIANCE } from '../../src/core/program/index.ts';
import { copyListing } from '../support/copy-listing.ts';
import { act, publishedMug } from '../support/enforcement-stories.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller } from '../support/stories.ts';

const DAY = 86_400_000;
const FOOD = { requirements: DEFAULT_COMPLIANCE.requirements.filter(({ id }) => id === 'food-contact') };
const NOTHING = { requirements: [] };
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
const dayAhead = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const publishRules = (document: unknown, bindsAt?: string) =>
  operator.post('/v1/rules/compliance', { document, ...(bindsAt && { bindsAt }) });
const isLive = async (listing: string) => (await program.visitor().get(`/v1/listings/${listing}`)).status === 200;
const told = async ({ person }: ApprovedSeller, occasion: string) =>
  (await person.get('/v1/me/notices?limit=50')).body.items.filter(
    (one: { occasion: string }) => one.occasion === occasion,
  );
async function upload(seller: ApprovedSeller, days: number) {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const boundary = 'documentboundary';
  const fields = {
    requirement: 'food-contact',
    document: 'declaration',
    expires: dayAhead(days).slice(0, 10),
    declared: 'yes',
  };
  const head = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="d.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(`${head.join('')}${file}`),
    Buffer.from(await pdf.save()),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return seller.person.post(`/v1/sellers/${seller.id}/documents`, body, {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  });
}
async function accepted(seller: ApprovedSeller, days: number): Promise<void> {
  const { body } = await upload(seller, days);
  await operator.post(`/v1/documents/${body.id}/decision`, { accept: true });
}

test('other rules say before they are published what would leave, take it off at once, and bring it back', async () => {
  const seller = await approvedSeller(program, operator, 'Ada');
  const listing = await publishedMug(seller);
  const preview = (await operator.post('/v1/rules/compliance/preview', { document: FOOD })).body;
  const change = preview.changes.find((one: { seller: { id: string } }) => one.seller.id === seller.id);
  expect(change).toMatchObject({ leaves: 1, returns: 0, needs: ['Declaration of compliance for food contact'] });
  expect(await isLive(listing)).toBe(true);
  expect((await publishRules(FOOD)).status).toBe(201);
  expect(await applyRules(program.program.ports)).toBe(1);
  expect(await applyRules(program.program.ports)).toBe(0);
  expect(await isLive(listing)).toBe(false);
  expect(await told(seller, 'rules-stopped')).toHaveLength(1);
  expect((await seller.person.get(`/v1/sellers/${seller.id}/documents`)).body.stopped).toBe(1);
  const { items } = (await operator.get('/v1/rules/compliance/history')).body;
  expect(items[0].effects).toMatchObject([{ stage: 'published', stopped: 1, due: 0, returned: 0 }]);
  const undo = (await operator.post('/v1/rules/compliance/preview', { document: NOTHING })).body.changes;
  expect(undo).toMatchObject([{ leaves: 0, returns: 1 }]);
  await publishRules(NOTHING);
  await applyRules(program.program.ports);
  expect(await isLive(listing)).toBe(true);
  expect(await told(seller, 'rules-returned')).toHaveLength(1);
});

test('the job that a publishing leaves applies the rules, with nobody else asking', async () => {
  const seller = await approvedSeller(program, operator, 'Job');
  const listing = await publishedMug(seller);
  await program.work();
  await publishRules(FOOD);
  await expect.poll(() => isLive(listing), { timeout: 20_000 }).toBe(false);
  await publishRules(NOTHING);
  await expect.poll(() => isLive(listing), { timeout: 20_000 }).toBe(true);
});

test('a day given is told at once, a week and a day before; on it what still lacks the document leaves', async () => {
  const [meets, lacks] = [
    await approvedSeller(program, operator, 'Mia'),
    await approvedSeller(program, operator, 'Lea'),
  ];
  const [kept, lost] = [await publishedMug(meets), await publishedMug(lacks)];
  const day = dayAhead(30);
  expect((await publishRules(FOOD, dayAhead(-1))).body.code).toBe('rules-invalid');
  expect((await publishRules(FOOD, day)).body.bindsAt).toBe(day);
  await applyRules(program.program.ports);
  expect([await isLive(kept), await isLive(lost)]).toEqual([true, true]);
  expect(await told(lacks, 'rules-due')).toHaveLength(1);
  // What is new is judged by the new rules at once, the day or not.
  const { body: draft } = await lacks.person.post('/v1/listings', { seller: lacks.id, sample: 'photo-mug' });
  expect((await lacks.person.post(`/v1/listings/${draft.id}/publish`)).body.code).toBe('listing-invalid');
  await accepted(meets, 300);
  for (const days of [10, 22, 23.5, 24, 29.5, 29.6]) await applyRules(inDays(days));
  expect(await told(lacks, 'rules-due')).toHaveLength(3);
  expect(await told(meets, 'rules-due')).toHaveLength(1);
  expect(await isLive(lost)).toBe(true);
  await applyRules(inDays(30.1));
  expect([await isLive(kept), await isLive(lost)]).toEqual([true, false]);
  const { items } = (await operator.get('/v1/rules/compliance/history')).body;
  expect(items[0].effects.map(({ stage }: { stage: string }) => stage)).toEqual([
    'published',
    'week-before',
    'day-before',
    'bound',
  ]);
  await publishRules(NOTHING);
  await applyRules(program.program.ports);
});

test('rules whose day comes while newer ones wait for theirs bind all the same', async () => {
  const seller = await approvedSeller(program, operator, 'Nora');
  const listing = await publishedMug(seller);
  await publishRules(FOOD, dayAhead(5));
  await publishRules(
    { requirements: FOOD.requirements.map((one) => ({ ...one, title: 'Food contact, renewed' })) },
    dayAhead(20),
  );
  await applyRules(inDays(4));
  expect(await isLive(listing)).toBe(true);
  await applyRules(inDays(6));
  expect(await isLive(listing)).toBe(false);
  await publishRules(NOTHING);
  await applyRules(program.program.ports);
});

test('while it is typed a listing is told which document it lacks, what became of the last one, and where to send the next', async () => {
  const seller = await approvedSeller(program, operator, 'Tess');
  await publishRules(FOOD);
  const { body: draft } = await seller.person.post('/v1/listings', { seller: seller.id, sample: 'photo-mug' });
  const problems = async () =>
    (await seller.person.post('/v1/check', { document: draft.document, seller: seller.id })).body.problems;
  expect(await problems()).toEqual([
    {
      path: '/category',
      message: expect.stringMatching(/1935\/2004.*Upload it under Documents/),
      help: 'documents',
      supply: '/studio/documents?for=food-contact/declaration',
    },
  ]);
  const { body: first } = await upload(seller, 100);
  expect((await problems())[0].message).toContain('waits for a person');
  await operator.post(`/v1/documents/${first.id}/decision`, { accept: false, reasons: 'It is of another product.' });
  expect((await problems())[0].message).toContain('It is of another product.');
  await accepted(seller, 100);
  expect(await problems()).toEqual([]);
  // Nobody else is told what a seller has sent.
  const stranger = await approvedSeller(program, operator, 'Stra');
  const asked = await stranger.person.post('/v1/check', { document: draft.document, seller: seller.id });
  expect(asked.body.problems ?? []).toEqual([]);
  await publishRules(NOTHING);
  await applyRules(program.program.ports);
});

test('what comes back when a suspension ends is judged by the rules and documents of that day', async () => {
  const seller = await approvedSeller(program, operator, 'Susi');
  await publishRules(FOOD);
  await accepted(seller, 20);
  const listing = await publishedMug(seller);
  const suspended = await act(operator, seller, 'suspension');
  expect(suspended.status).toBe(201);
  expect(await isLive(listing)).toBe(false);
  await advanceCompliance(inDays(21));
  await advanceEnforcement(inDays(400));
  expect((await seller.person.get(`/v1/sellers/${seller.id}`)).body.participation).toBe('approved');
  expect(await isLive(listing)).toBe(false);
  await accepted(seller, 300);
  expect(await isLive(listing)).toBe(true);
  await publishRules(NOTHING);
  await applyRules(program.program.ports);
});

test('a reviewer publishes what waits for a person by documents and exemptions whose papers they cannot read', async () => {
  const reviewer = await program.person('Rene', 'reviewer');
  const [first, second] = [
    await approvedSeller(program, operator, 'Ines'),
    await approvedSeller(program, operator, 'Ivo'),
  ];
  await publishRules(FOOD);
  await accepted(first, 300);
  await accepted(second, 300);
  // The same number twice: a person looks.
  for (const { person, id } of [first, second]) {
    const { body } = await person.post('/v1/listings', { seller: id, sample: 'photo-mug' });
    await person.post(`/v1/listings/${body.id}/publish`);
    const decided = await reviewer.post(`/v1/listings/${body.id}/decision`, { decision: 'publish', reasons: '' });
    expect([200, 409]).toContain(decided.status);
    expect(await isLive(body.id)).toBe(true);
  }
  const [document] = (await first.person.get(`/v1/sellers/${first.id}/documents`)).body.items;
  expect((await reviewer.get(`/v1/documents/${document.id}/file`)).status).toBe(404);
  expect((await reviewer.get('/v1/documents')).status).toBe(403);
  await publishRules(NOTHING);
});

test('rules take 10,000 listings of a seller off and bring them back, every one in the log', async () => {
  const seller = await approvedSeller(program, operator, 'Many');
  const one = await publishedMug(seller);
  const owner = new pg.Client(program.database.owner);
  await owner.connect();
  try {
    await copyListing(owner, one, 9_999);
    const count = async (table: string, where: string) =>
      (await owner.query(`select count(*)::int as n from monogram.${table} where ${where}`, [seller.id])).rows[0].n;
    const timed = async (document: object) => {
      await publishRules(document);
      const begun = performance.now();
      await applyRules(program.program.ports);
      return (performance.now() - begun) / 1000;
    };
    const off = await timed(FOOD);
    expect(await count('shop_listing', 'seller_id = $1')).toBe(0);
    expect(await count('compliance_stop', 'seller_id = $1 and returned_at is null')).toBe(10_000);
    const back = await timed(NOTHING);
    expect(await count('shop_listing', 'seller_id = $1')).toBe(10_000);
    console.info(`10000 listings off in ${off.toFixed(2)} s, back in ${back.toFixed(2)} s`);
    const { rows } = await owner.query(
      `select act, count(*)::int as n from monogram.audit_entry e join monogram.listing l on l.id::text = e.subject_id
       where l.seller_id = $1 and act in ('listing-off-rules-changed', 'listing-back-in-shop') group by act order by act`,
      [seller.id],
    );
    expect(rows.map(({ n }) => n)).toEqual([10_000, 10_000]);
  } finally {
    await owner.end();
  }
});
