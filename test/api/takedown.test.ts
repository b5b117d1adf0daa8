import { afterAll, beforeAll, expect, test } from 'vitest';
import { orderBoards } from '../support/order-stories.ts';
import { type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../support/stories.ts';

/** A rights owner's notice, from the form to a decision on the answer. */
let program: TestProgram;
let operator: Person;
let reviewer: Person;
let seller: ApprovedSeller;
let buyer: Person;
let rights: string;
let board: string;
let ordered: string;

beforeAll(async () => {
  program = await testProgram();
  operator = await program.person('Olive', 'operator');
  reviewer = await program.person('Rhea', 'reviewer');
  seller = await approvedSeller(program, operator);
  buyer = await program.person('Ada');
  board = await publishedSample(seller, 'walnut-cutting-board');
  ordered = (await orderBoards(buyer, board, 'The Hendersons', 'takedown-share')).id;
  rights = (await buyer.get('/v1/rights-statement')).body.version;
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

const notice = (about: object, more: object = {}) => ({
  about,
  right: 'trademark',
  name: 'Ina Rechtsanwalt',
  email: 'ina@kanzlei.example',
  onBehalfOf: 'Brightleaf GmbH',
  work: 'The word mark BRIGHTLEAF, EUTM 018000000',
  explanation: 'The listing sells boards under our mark without any licence of ours.',
  goodFaith: true,
  ...more,
});
const file = async (about: object, more: object = {}) => {
  const filed = await program.visitor().post('/v1/notices', notice(about, more));
  expect(filed, String(filed.bytes)).toMatchObject({ status: 201 });
  return filed.body as { receipt: string };
};
const waiting = async () => (await operator.get('/v1/operator/notices')).body.items as { id: string; work: string }[];
const decide = (who: Person, id: string, decision: 'uphold' | 'reject', more: object = {}) =>
  who.post(`/v1/operator/notices/${id}/decision`, { decision, reasons: 'The mark is used as a mark here.', ...more });
const inShop = async (listing: string) =>
  (await program.visitor().get('/v1/listings')).body.items.some((one: { id: string }) => one.id === listing);

test('a notice against a listing: filed without an account, upheld, down at once, answered, decided again by another, restored', async () => {
  const listing = board;
  const { receipt } = await file({ listing }, { work: 'The drawing "Wheat", 2019' });
  expect((await program.visitor().get(`/v1/notices/${receipt}`)).body).toMatchObject({ state: 'filed', reasons: null });
  expect(await inShop(listing)).toBe(true);
  // Whom it concerns hears of it once it was decided, and never who filed it.
  expect((await seller.person.get('/v1/me/takedowns')).body.items).toEqual([]);
  const [mine] = (await waiting()).filter(({ work }) => work.includes('Wheat'));
  const id = String(mine?.id);
  expect((await decide(reviewer, id, 'uphold')).body).toMatchObject({ state: 'upheld' });
  expect(await inShop(listing)).toBe(false);
  expect((await seller.person.post(`/v1/listings/${listing}/publish`)).body).toMatchObject({ code: 'listing-stopped' });
  const { body: concerning } = await seller.person.get('/v1/me/takedowns');
  expect(concerning.items).toMatchObject([{ id, state: 'upheld', answerable: true, listing }]);
  expect(JSON.stringify(concerning)).not.toContain('ina@kanzlei.example');
  const { body: standing } = await seller.person.get(`/v1/sellers/${seller.id}/standing`);
  expect(JSON.stringify(standing)).toContain('notices');

  const stranger = await program.person('Mallory');
  const words = { words: 'We drew it ourselves in 2015; the sketches are dated.' };
  expect((await stranger.post(`/v1/takedowns/${id}/answer`, words)).status).toBe(404);
  expect((await seller.person.post(`/v1/takedowns/${id}/answer`, words)).body).toMatchObject({ state: 'countered' });
  expect((await seller.person.post(`/v1/takedowns/${id}/answer`, words)).status).toBe(409);
  // Not by who decided before.
  expect((await decide(reviewer, id, 'reject')).body).toMatchObject({ code: 'another-person-needed' });
  expect((await decide(operator, id, 'reject')).body).toMatchObject({ state: 'restored' });
  expect((await decide(operator, id, 'uphold')).body).toMatchObject({ code: 'notice-decided' });
  expect((await seller.person.post(`/v1/listings/${listing}/publish`)).status).toBe(200);
  expect(await inShop(listing)).toBe(true);
  expect((await program.visitor().get(`/v1/notices/${receipt}`)).body).toMatchObject({ state: 'restored' });
});

test('a notice against a shared picture takes the page down for good', async () => {
  const { body: share } = await buyer.post(`/v1/orders/${ordered}/share`, { rights });
  const token = share.url.replace('/s/', '');
  await file({ share: token }, { work: 'The portrait of Ina' });
  const [mine] = (await waiting()).filter(({ work }) => work.includes('portrait'));
  expect((await decide(operator, String(mine?.id), 'uphold')).status).toBe(200);
  expect((await program.visitor().get(`/v1/shares/${token}/picture`)).status).toBe(410);
  expect((await buyer.get('/v1/me/takedowns')).body.items).toMatchObject([{ state: 'upheld', answerable: true }]);
  expect((await seller.person.get('/v1/me/takedowns')).body.items.map(({ id }: { id: string }) => id)).not.toContain(
    mine?.id,
  );
});

test('of two who decide at once one wins, and only staff decide', async () => {
  const listing = board;
  await file({ listing }, { work: 'The race' });
  const [mine] = (await waiting()).filter(({ work }) => work === 'The race');
  const id = String(mine?.id);
  for (const one of [buyer, seller.person, program.visitor()]) {
    expect([401, 403, 404]).toContain((await decide(one, id, 'reject')).status);
    expect([401, 403, 404]).toContain((await one.get(`/v1/operator/notices/${id}`)).status);
  }
  const both = await Promise.all([decide(operator, id, 'reject'), decide(reviewer, id, 'uphold')]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('a notice says who, what and why, and one who files in bad faith is slowed down', async () => {
  const listing = await publishedSample(seller, 'photo-mug');
  const send = (body: object) => program.visitor().post('/v1/notices', body);
  expect((await send(notice({ listing }, { goodFaith: false }))).status).toBe(400);
  expect((await send(notice({ listing }, { email: 'nobody' }))).status).toBe(400);
  expect((await send(notice({ listing: order() }))).status).toBe(404);
  expect((await program.visitor().get('/v1/notices/made.up')).status).toBe(404);
  const email = 'troll@example.org';
  await file({ listing }, { email, work: 'The air' });
  const [mine] = (await waiting()).filter(({ work }) => work === 'The air');
  await decide(operator, String(mine?.id), 'reject', { abusive: true });
  expect((await send(notice({ listing }, { email }))).body).toMatchObject({ code: 'too-many-notices' });
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const { body: counts } = await program.visitor().get(`/v1/notice-counts?from=${day(-1)}&to=${day(2)}`);
  expect(counts.rows).toContainEqual(
    expect.objectContaining({ subject: 'share', right: 'trademark', state: 'upheld', count: 1 }),
  );
  const csv = await program.visitor().get(`/v1/notice-counts.csv?from=${day(-1)}&to=${day(2)}`);
  expect(csv.headers['content-type']).toContain('text/csv');
  const [head, ...lines] = csv.bytes.toString().trimEnd().split('\r\n');
  expect(head).toBe('from,to,subject,right,state,count,median_hours');
  const upheld = lines.find((line) => line.includes('share,trademark,upheld'));
  expect(upheld).toMatch(new RegExp(`^${day(-1)},${day(2)},share,trademark,upheld,1,[0-9.]+$`));
  expect(lines).toHaveLength(counts.rows.length);
});

/** An id of nothing. */
function order(): string {
  return '01890a5d-ac96-774b-bcce-b302099a8057';
}
