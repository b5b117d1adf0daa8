import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { advanceCompliance } from '../../src/app/compliance/advance-compliance.ts';
import { publishRules } from '../../src/app/program/publish-rules.ts';
import { remindOfTerms } from '../../src/app/program/remind-of-terms.ts';
import { sendInvitation } from '../../src/app/program/send-invitation.ts';
import { sendNotice } from '../../src/app/program/send-notice.ts';
import { DEFAULT_COMPLIANCE } from '../../src/core/program/index.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import {
  APPLICATION,
  acceptTerms,
  approvedSeller,
  newSeller,
  orderBoard,
  publishedSample,
} from '../support/stories.ts';

const DAY = 86_400_000;
let program: TestProgram;
let operator: Person;
let other: Person;
beforeAll(async () => {
  program = await testProgram();
  operator = await program.person('Olive', 'operator');
  other = await program.person('Otto', 'operator');
});
afterAll(() => program?.[Symbol.asyncDispose]());

/** The program's ports on another day. */
function inDays(days: number) {
  const { ports } = program.program;
  return { ...ports, world: { ...ports.world, now: () => new Date(Date.now() + days * DAY) } };
}
const told = async (person: Person) =>
  (await person.get('/v1/me/notices?limit=50')).body.items.map((one: { occasion: string }) => one.occasion);

test('a decline names a day, is told in the language chosen, is appealed, and somebody else grants the appeal', async () => {
  const seller = await newSeller(program, 'Petra');
  await acceptTerms(seller);
  await seller.person.put('/v1/me/preferences', { language: 'de' });
  const { body: application } = await seller.person.post(`/v1/sellers/${seller.id}/applications`, APPLICATION);
  const decision = { decision: 'decline', reasons: 'We see no workshop in what you sent.' };
  // Two people at once: one wins, the other is told.
  const both = await Promise.all(
    [operator, other].map((one) => one.post(`/v1/applications/${application.id}/decision`, decision)),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const decider = both[0]?.status === 200 ? operator : other;
  const colleague = decider === operator ? other : operator;
  expect((await seller.person.post(`/v1/sellers/${seller.id}/applications`, APPLICATION)).body.code).toBe(
    'apply-again-later',
  );
  const notices = (await seller.person.get('/v1/me/notices')).body;
  expect(notices.items[0].title).toBe('Ihre Bewerbung wurde abgelehnt');
  expect(notices.unread).toBe(2);
  await seller.person.put('/v1/me/preferences', { seen: true });
  expect((await seller.person.get('/v1/me/notices')).body.unread).toBe(0);
  const words = 'The photos show the bench, the laser and the two of us at work.';
  expect((await seller.person.post(`/v1/applications/${application.id}/appeal`, { words })).status).toBe(201);
  const granted = { outcome: 'granted', reasons: 'The workshop is plainly there; the decline was a mistake.' };
  expect((await decider.post(`/v1/applications/${application.id}/appeal-decision`, granted)).body.code).toBe(
    'another-person-needed',
  );
  expect((await colleague.post(`/v1/applications/${application.id}/appeal-decision`, granted)).status).toBe(200);
  expect((await seller.person.get(`/v1/sellers/${seller.id}`)).body.participation).toBe('approved');
  expect(await told(seller.person)).toContain('application-appeal-granted');
});

test('of two who take an application one is told that the other was faster, and it is decided by who has it', async () => {
  const seller = await newSeller(program, 'Quinn');
  await acceptTerms(seller);
  const { body } = await seller.person.post(`/v1/sellers/${seller.id}/applications`, APPLICATION);
  const take = (person: Person) => person.post(`/v1/applications/${body.id}/assignment`, { take: true, from: null });
  const both = await Promise.all([take(operator), take(other)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const late = both[0]?.status === 200 ? other : operator;
  expect((await late.post(`/v1/applications/${body.id}/decision`, { decision: 'approve' })).status).toBe(409);
});

test('rules of eligibility tell whom they would change, refuse what they ask for, and say where', async () => {
  const document = { countries: ['DE'], minimumPhotos: 1 };
  const preview = (await operator.post('/v1/rules/eligibility/preview', { document })).body;
  expect(preview.looked).toBeGreaterThan(0);
  expect(preview.changes[0]).toMatchObject({ before: true, after: false });
  expect((await operator.post('/v1/rules/eligibility', { document: { countries: ['Germany'] } })).body.code).toBe(
    'rules-invalid',
  );
  await operator.post('/v1/rules/eligibility', { document });
  const seller = await newSeller(program, 'Rosa');
  await acceptTerms(seller);
  const refused = await seller.person.post(`/v1/sellers/${seller.id}/applications`, APPLICATION);
  expect(refused.body.problems.map(({ path }: { path: string }) => path)).toEqual(['/country', '/photos']);
  await operator.post('/v1/rules/eligibility', { document: {} });
});

test('a member invited by mail joins once, does the work of the role only, and loses everything at once', async () => {
  const seller = await approvedSeller(program, operator, 'Tilda');
  const maker = await program.person('Milan');
  const stranger = await program.person('Stan');
  const invited = await seller.person.post(`/v1/sellers/${seller.id}/invitations`, {
    email: maker.email,
    role: 'maker',
  });
  expect(invited.status).toBe(201);
  await sendInvitation(program.program.ports, invited.body.id);
  const [mail] = (await program.program.mailbox?.caught()) ?? [];
  const key = new URL(/https?:\S+/.exec(mail?.text ?? '')?.[0] ?? '').searchParams.get('key');
  const path = `/v1/invitations/${invited.body.id}/acceptance`;
  expect((await stranger.post(path, { key })).status).toBe(403);
  expect((await maker.post(path, { key: `${key}x` })).status).toBe(404);
  expect((await maker.post(path, { key })).status).toBe(200);
  expect((await maker.post(path, { key })).body.code).toBe('link-expired');
  expect((await maker.get(`/v1/sellers/${seller.id}/orders`)).status).toBe(200);
  expect((await maker.post('/v1/listings', { seller: seller.id, sample: 'walnut-cutting-board' })).status).toBe(403);
  expect(
    (await maker.post(`/v1/sellers/${seller.id}/invitations`, { email: 'x@example.test', role: 'owner' })).status,
  ).toBe(403);
  expect((await seller.person.delete(`/v1/sellers/${seller.id}/members/${seller.person.id}`)).status).toBe(409);
  expect((await seller.person.delete(`/v1/sellers/${seller.id}/members/${maker.id}`)).status).toBe(204);
  for (const gone of ['', '/orders', '/team', '/listings', '/documents'])
    expect((await maker.get(`/v1/sellers/${seller.id}${gone}`)).status, gone).toBe(404);
  expect(await told(maker)).toEqual(['member-removed']);
});

test('a notice is mailed to each member once, in their language, and to nobody who wants no mail', async () => {
  const seller = await approvedSeller(program, operator, 'Uli');
  await seller.person.put('/v1/me/preferences', { language: 'ar' });
  const [notice] = (await seller.person.get('/v1/me/notices')).body.items;
  const before = (await program.program.mailbox?.caught())?.length ?? 0;
  await sendNotice(program.program.ports, notice.id);
  await sendNotice(program.program.ports, notice.id);
  const mails = (await program.program.mailbox?.caught()) ?? [];
  expect(mails.length - before).toBe(1);
  expect(mails[0]).toMatchObject({ language: 'ar', to: { address: seller.person.email } });
});

test('a document that expires takes listings off, reminds before, and the next one brings them back', async () => {
  const seller = await approvedSeller(program, operator, 'Vera');
  const published = await publishRules(program.program.ports, { kind: 'system' }, 'compliance', DEFAULT_COMPLIANCE);
  expect(published.ok).toBe(true);
  const { body: draft } = await seller.person.post('/v1/listings', {
    seller: seller.id,
    sample: 'walnut-cutting-board',
  });
  const refused = await seller.person.post(`/v1/listings/${draft.id}/publish`);
  expect(refused.status).toBe(422);
  expect(refused.body.problems[0]).toMatchObject({ path: '/category', message: expect.stringContaining('1935/2004') });
  const upload = async (days: number, bytes?: Uint8Array) => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const boundary = 'documentboundary';
    const expires = new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
    const fields = { requirement: 'food-contact', document: 'declaration', expires, declared: 'yes' };
    const head = Object.entries(fields).map(
      ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const body = Buffer.concat([
      Buffer.from(
        `${head.join('')}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="d.pdf"\r\ncontent-type: application/pdf\r\n\r\n`,
      ),
      Buffer.from(bytes ?? (await pdf.save())),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return seller.person.post(`/v1/sellers/${seller.id}/documents`, body, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
    });
  };
  expect((await upload(100, Buffer.from('%PDF-1.7 not one'))).body.code).toBe('document-refused');
  const first = await upload(100);
  expect(first.status).toBe(201);
  const stranger = await approvedSeller(program, operator, 'Wanda');
  expect((await stranger.person.get(`/v1/documents/${first.body.id}/file`)).status).toBe(404);
  expect((await operator.get(`/v1/documents/${first.body.id}/file`)).headers['content-disposition']).toContain(
    'attachment',
  );
  expect((await operator.post(`/v1/documents/${first.body.id}/decision`, { accept: true })).status).toBe(200);
  expect((await seller.person.post(`/v1/listings/${draft.id}/publish`)).status).toBe(200);
  const isLive = async () => (await program.visitor().get(`/v1/listings/${draft.id}`)).status === 200;
  expect(await isLive()).toBe(true);
  for (const days of [60, 71, 75, 93.5, 94, 98.9, 98.95]) expect(await advanceCompliance(inDays(days))).toBe(0);
  expect((await told(seller.person)).filter((one: string) => one === 'document-expires')).toHaveLength(3);
  expect(await isLive()).toBe(true);
  expect(await advanceCompliance(inDays(101))).toBe(1);
  expect(await advanceCompliance(inDays(102))).toBe(0);
  expect(await isLive()).toBe(false);
  const second = await upload(400);
  const back = await operator.post(`/v1/documents/${second.body.id}/decision`, { accept: true });
  expect(back.status).toBe(200);
  expect(await isLive()).toBe(true);
  expect(await told(seller.person)).toContain('listings-back');
  await publishRules(program.program.ports, { kind: 'system' }, 'compliance', { requirements: [] });
});

test('new terms block what is new until they are accepted, and open orders go on', async () => {
  const seller = await approvedSeller(program, operator, 'Xaver');
  const listing = await publishedSample(seller, 'walnut-cutting-board');
  // Another seller sells the same number in these tests: a person lets it through.
  await operator.post(`/v1/listings/${listing}/decision`, { decision: 'publish', reasons: '' });
  const buyer = await program.person('Bea');
  const { body: order } = await orderBoard(buyer, listing, 'Ada', 'terms-1');
  const { body: current } = await seller.person.get('/v1/terms/current');
  const text = `${current.text}\n\nOrders ship within three days.`;
  const effectiveAt = new Date(Date.now() + 10 * DAY).toISOString();
  const next = await operator.post('/v1/terms', {
    title: 'Faster',
    text,
    summary: 'Orders ship within three days.',
    effectiveAt,
  });
  expect(next.status).toBe(201);
  const version = (await seller.person.get(`/v1/terms/${next.body.number}`)).body;
  const added = version.difference
    .filter(({ kind }: { kind: string }) => kind === 'added')
    .map((part: { text: string }) => part.text);
  expect(added.join('')).toContain('Orders ship within three days.');
  expect(await remindOfTerms(inDays(8))).toBeGreaterThan(0);
  expect(await remindOfTerms(inDays(8))).toBe(0);
  const now = await operator.post('/v1/terms', {
    title: 'Now',
    text: `${text} At once.`,
    summary: 'It binds at once now.',
    effectiveAt: new Date(Date.now() - 1000).toISOString(),
  });
  expect((await seller.person.post(`/v1/listings/${listing}/publish`)).body.code).toBe('terms-not-accepted');
  expect((await seller.person.post(`/v1/orders/${order.id}/start`)).status).toBe(200);
  const accepted = await seller.person.post(`/v1/sellers/${seller.id}/terms-acceptances`, {
    terms: now.body.id,
    hash: now.body.hash,
  });
  expect(accepted.status).toBe(201);
  expect((await seller.person.post(`/v1/listings/${listing}/publish`)).status).toBe(200);
  // What is agreed to is everything since the version accepted last, not since the one between.
  const first = current.number;
  const agreed = (await seller.person.get(`/v1/terms/${now.body.number}?seller=${seller.id}`)).body;
  expect(agreed).toMatchObject({ before: first, accepted: true });
  const words = agreed.difference.filter(({ kind }: { kind: string }) => kind === 'added');
  expect(words.map((part: { text: string }) => part.text).join('')).toContain(
    'Orders ship within three days. At once.',
  );
  expect(agreed.summaries.map((one: { summary: string }) => one.summary)).toEqual([
    'Orders ship within three days.',
    'It binds at once now.',
  ]);
  const between = (await operator.get(`/v1/terms/${now.body.number}`)).body;
  expect(between).toMatchObject({ before: next.body.number, accepted: false });
  // Nobody reads from it what another seller accepted.
  const stranger = await newSeller(program, 'Xenia');
  const asked = (await stranger.person.get(`/v1/terms/${now.body.number}?seller=${seller.id}`)).body;
  expect(asked.accepted ?? false).toBe(false);
  expect((await stranger.person.get(`/v1/terms/${now.body.number}?seller=${stranger.id}`)).body).toMatchObject({
    before: null,
    difference: [],
  });
  const records = (await operator.get(`/v1/terms/${now.body.number}/acceptances`)).body.items;
  expect(records[0]).toMatchObject({
    hash: now.body.hash,
    user: seller.person.id,
    address: expect.stringMatching(/./),
    person: { name: 'Xaver', email: seller.person.email },
  });
  const file = await operator.get(`/v1/terms/${first}/acceptances.csv`);
  expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
  const lines = file.bytes.toString('utf8').split('\r\n');
  expect(lines[0]).toBe('seller,seller_id,person,email,account,text_sha256,accepted_at,address');
  expect(
    lines.filter((line) => line.includes(`Xaver's workshop,${seller.id},Xaver,${seller.person.email},`)),
  ).toHaveLength(1);
  for (const person of [seller.person, program.visitor()])
    expect([401, 403]).toContain((await person.get(`/v1/terms/${first}/acceptances.csv`)).status);
});

test('company prefixes belong to one, exemptions cover their brand and category', async () => {
  const seller = await newSeller(program, 'Yara');
  const claim = { prefix: '4006381', gtin: '4006381333931' };
  const asked = await seller.person.post(`/v1/sellers/${seller.id}/prefixes`, claim);
  expect(asked.body).toMatchObject({ state: 'in-review', trouble: 'unknown' });
  expect((await operator.post(`/v1/prefixes/${asked.body.id}/decision`, { accept: true })).body.state).toBe('verified');
  expect((await seller.person.get(`/v1/sellers/${seller.id}`)).body.companyPrefixes).toEqual(['4006381']);
  const second = await newSeller(program, 'Zoe');
  // A longer prefix of the same numbers is the same numbers.
  const overlapping = await second.person.post(`/v1/sellers/${second.id}/prefixes`, {
    prefix: '40063813',
    gtin: '4006381333931',
  });
  expect(overlapping.body).toMatchObject({ state: 'in-review', trouble: 'taken' });
  expect((await operator.post(`/v1/prefixes/${overlapping.body.id}/decision`, { accept: true })).body.code).toBe(
    'prefix-refused',
  );
  await expect(
    program.program.ports.transactions.run({ kind: 'system' }, (store) =>
      store.updatePrefix(overlapping.body.id, { state: 'verified', verifiedBy: 'person' }),
    ),
  ).rejects.toThrow(/one_holder/);
});
