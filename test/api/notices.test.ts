import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAndShip, orderBoards } from '../support/order-stories.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../support/stories.ts';

/** What buyers, sellers and rights owners are told, in the product and by mail. */
let program: TestProgram;
let operator: Person;
let reviewer: Person;
let seller: ApprovedSeller;
let buyer: Person;
let board: string;
beforeAll(async () => {
  program = await testProgram();
  operator = await program.person('Olive', 'operator');
  reviewer = await program.person('Rhea', 'reviewer');
  seller = await approvedSeller(program, operator);
  buyer = await program.person('Ada');
  board = await publishedSample(seller, 'walnut-cutting-board');
  await program.work();
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

interface Told {
  readonly occasion: string;
  readonly title: string;
  readonly body: string;
  readonly path: string;
  readonly unread: boolean;
}
const told = async (person: Person, language = 'en'): Promise<Told[]> =>
  (await person.get(`/v1/me/notices?limit=50&language=${language}`)).body.items;
const occasions = async (person: Person) => (await told(person)).map(({ occasion }) => occasion);
/** What was mailed to an address, without a server: as files. */
const mailed = async (address: string): Promise<{ subject: string; text: string; language: string }[]> => {
  const folder = join(program.dataFolder, 'mail');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const mails = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));
  return mails.filter(({ to }) => to.address === address);
};

test('a buyer is told when an order leaves, and when what they sent for it is erased, in the product and by mail, in their language', async () => {
  await buyer.put('/v1/me/preferences', { language: 'de' });
  const order = await orderBoards(buyer, board, 'Hanna', 'told-1');
  await makeAndShip(seller, order.id);
  await expect.poll(() => occasions(buyer), { timeout: 20_000 }).toEqual(['order-erased', 'order-shipped']);
  const [erased, shipped] = await told(buyer, 'de');
  expect(shipped).toMatchObject({
    title: `Bestellung ${order.number} ist unterwegs`,
    path: `/orders/${order.id}`,
    unread: true,
  });
  expect(erased).toMatchObject({ path: `/orders/${order.id}`, unread: true });
  expect((await told(buyer, 'ar'))[1]?.title, 'in the language of the page').toContain('في الطريق');
  await expect
    .poll(async () => (await mailed(buyer.email)).map(({ subject }) => subject).sort(), { timeout: 20_000 })
    .toEqual([shipped?.title, erased?.title].sort());
  expect((await mailed(buyer.email))[0]?.language).toBe('de');
  // Nobody else is told, the seller neither.
  expect(await occasions(seller.person)).not.toContain('order-shipped');
  expect((await buyer.get('/v1/me/notices?limit=1')).body.unread).toBe(2);
  await buyer.put('/v1/me/preferences', { seen: true });
  expect((await buyer.get('/v1/me/notices?limit=1')).body.unread).toBe(0);
  expect((await told(buyer)).every(({ unread }) => !unread)).toBe(true);
});

test('a buyer is told that an order was declined, with the seller’s reason; withdrawing one’s own order tells nobody', async () => {
  const bea = await program.person('Bea');
  const declined = await orderBoards(bea, board, 'Bruno', 'told-2');
  const reason = 'The walnut of this size is out for months.';
  await seller.person.post(`/v1/orders/${declined.id}/decline`, { reason });
  const withdrawn = await orderBoards(bea, board, 'Bruno', 'told-3');
  await bea.post(`/v1/orders/${withdrawn.id}/withdraw`, {});
  await expect.poll(() => occasions(bea), { timeout: 20_000 }).toContain('order-erased');
  const notices = await told(bea);
  expect(notices.filter(({ occasion }) => occasion === 'order-declined')).toEqual([
    expect.objectContaining({ body: expect.stringContaining(reason), path: `/orders/${declined.id}` }),
  ]);
  expect(notices.filter(({ path, occasion }) => path.includes(withdrawn.id) && occasion !== 'order-erased')).toEqual(
    [],
  );
});

test('both sides of a takedown are told of each decision, and the one who filed it of the answer, with the way to their receipt', async () => {
  const ina = 'ina@kanzlei.example';
  const filed = await program.visitor().post('/v1/notices', {
    about: { listing: board },
    right: 'trademark',
    name: 'Ina Rechtsanwalt',
    email: ina,
    onBehalfOf: 'Brightleaf GmbH',
    work: 'The word mark BRIGHTLEAF',
    explanation: 'The listing sells boards under our mark without any licence of ours.',
    goodFaith: true,
  });
  const [waiting] = (await operator.get('/v1/operator/notices')).body.items;
  const decide = (by: Person, decision: string, reasons: string) =>
    by.post(`/v1/operator/notices/${waiting.id}/decision`, { decision, reasons });
  const subjects = async () => (await mailed(ina)).map(({ subject }) => subject);

  await decide(reviewer, 'uphold', 'The mark is used as a mark here.');
  expect((await told(seller.person))[0]).toMatchObject({
    occasion: 'takedown-upheld',
    body: expect.stringContaining('The mark is used as a mark here.'),
    path: '/studio/takedowns',
  });
  await expect.poll(subjects, { timeout: 20_000 }).toHaveLength(1);
  const [first] = await mailed(ina);
  expect(first?.subject).toMatch(/^Your notice about .+ was upheld$/);
  expect(first?.text, 'the way to the receipt').toContain(`/notices/${encodeURIComponent(filed.body.receipt)}`);

  const words = 'We drew it ourselves in 2015; the sketches are dated.';
  await seller.person.post(`/v1/takedowns/${waiting.id}/answer`, { words });
  await expect.poll(subjects, { timeout: 20_000 }).toHaveLength(2);
  const countered = (await mailed(ina)).find(({ subject }) => subject.includes('answered'));
  expect(countered?.text).toContain(words);
  expect(await occasions(seller.person), 'who answered knows it').not.toContain('takedown-countered');

  await decide(operator, 'reject', 'The sketches are older than the mark.');
  expect((await told(seller.person))[0]).toMatchObject({ occasion: 'takedown-restored' });
  await expect.poll(subjects, { timeout: 20_000 }).toHaveLength(3);
  expect((await mailed(ina)).some(({ text }) => text.includes('The sketches are older than the mark.'))).toBe(true);
});

test.each([
  ['de-AT', 'de', /^Ihre Meldung/, 'Guten Tag Ina Rechtsanwalt'],
  ['ar', 'ar', /^[\u0600-\u06ff]/, 'Ina Rechtsanwalt'],
  ['fr', 'en', /^Your notice about/, 'Hello Ina Rechtsanwalt'],
])(
  'who wrote a notice on a page in %s, without an account, is mailed in %s',
  async (page, language, subject, greeting) => {
    const email = `ina-${page}@kanzlei.example`.toLowerCase();
    await program.visitor().post('/v1/notices', {
      about: { listing: board },
      right: 'copyright',
      name: 'Ina Rechtsanwalt',
      email,
      language: page,
      work: 'The photo of the walnut',
      explanation: 'The photo shown with the listing was taken by our client.',
      goodFaith: true,
    });
    const waiting = (await operator.get('/v1/operator/notices')).body.items.at(-1);
    const reasons = 'The photo was taken by the seller.';
    const decided = await reviewer.post(`/v1/operator/notices/${waiting.id}/decision`, { decision: 'reject', reasons });
    expect(decided.status).toBe(200);
    await expect.poll(() => mailed(email), { timeout: 20_000 }).toHaveLength(1);
    const [mail] = await mailed(email);
    expect(mail).toMatchObject({ language, subject: expect.stringMatching(subject) });
    expect(mail?.text).toContain(greeting);
    expect(mail?.text).toContain(reasons);
    // They may have no account: nobody says that they get it because of one.
    expect(mail?.text).not.toMatch(/account|Konto|حساب/);
  },
);
