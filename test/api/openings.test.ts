import { createHmac } from 'node:crypto';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpeningId } from '../../src/app/ports.ts';
import type { OrderId, SellerId, UserId } from '../../src/core/kernel/index.ts';
import { correctBoard, orderBoards } from '../support/order-stories.ts';
import { cookieOf, type Person, type TestProgram, testProgram } from '../support/program.ts';
import { type ApprovedSeller, approvedSeller, publishedSample } from '../support/stories.ts';
import { zipNames } from '../support/zip-names.ts';

/** Who opens an order's content, for what and for how long; and what is refused, and logged. */
let program: TestProgram;
let operator: Person;
let seller: ApprovedSeller;
let rival: ApprovedSeller;
let buyer: Person;
let listing: string;

beforeAll(async () => {
  program = await testProgram();
  operator = await program.person('Olive', 'operator');
  seller = await approvedSeller(program, operator, 'Dana');
  rival = await approvedSeller(program, operator, 'Rival');
  buyer = await program.person('Ada');
  listing = await publishedSample(seller, 'walnut-cutting-board');
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

/** Refused tries at an order, newest last, as the log has them. */
async function refusals(order: string): Promise<{ actor: string; tried: string; because: string }[]> {
  const owner = new pg.Client(program.database.owner);
  await owner.connect();
  const { rows } = await owner.query(
    `select actor_id as actor, detail->>'tried' as tried, detail->>'because' as because from monogram.audit_entry
     where act = 'opening-refused' and subject_id = $1 order by at, id`,
    [order],
  );
  await owner.end();
  return rows;
}

async function sql(text: string, values: unknown[]): Promise<void> {
  const owner = new pg.Client(program.database.owner);
  await owner.connect();
  await owner.query(text, values);
  await owner.end();
}

const open = (person: Person, order: string, purpose = 'production') =>
  person.post(`/v1/orders/${order}/openings`, { purpose });

test('another seller, its buyer and the operator open nothing, and each try is logged', async () => {
  const order = await orderBoards(buyer, listing, 'Whose is it', 'line-1');
  for (const person of [rival.person, buyer, operator])
    expect((await open(person, order.id)).status, person.email).toBe(404);
  expect(await refusals(order.id)).toEqual(
    [rival.person, buyer, operator].map(({ id }) => ({ actor: id, tried: 'production', because: 'not-found' })),
  );
  expect((await program.visitor().post(`/v1/orders/${order.id}/openings`, { purpose: 'production' })).status).toBe(404);
});

test('an opening that runs is no use to another seller, a stranger, or the same person in another session', async () => {
  const order = await orderBoards(buyer, listing, 'My session', 'line-2');
  const opened = (await open(seller.person, order.id)).body;
  expect((await seller.person.get(opened.packUrl)).status).toBe(200);
  const elsewhere = await program.anotherSession(seller.person);
  for (const person of [elsewhere, rival.person, operator]) {
    for (const url of [opened.packUrl, opened.proofs[0].url]) {
      const answer = await person.get(url);
      expect([403, 404], `${person.email} ${url}`).toContain(answer.status);
    }
    const renewed = await person.get(`/v1/orders/${order.id}/openings/${opened.id}`);
    expect([403, 404], person.email).toContain(renewed.status);
  }
  expect((await refusals(order.id)).map(({ actor }) => actor)).toEqual(
    [elsewhere, rival.person, operator].flatMap(({ id }) => [id, id, id]),
  );
});

test('a former member opens nothing, not even with what they opened before', async () => {
  const order = await orderBoards(buyer, listing, 'Left the workshop', 'line-3');
  const maker = await program.person('Mika');
  await program.program.ports.transactions.run({ kind: 'system' }, (store) =>
    store.insertMember({ sellerId: seller.id as SellerId, userId: maker.id as UserId, role: 'maker' }),
  );
  const opened = await open(maker, order.id);
  expect(opened.status).toBe(201);
  expect((await maker.get(opened.body.proofs[0].url)).status).toBe(200);
  await sql('delete from monogram.member where user_id = $1', [maker.id]);
  for (const answer of [
    await maker.get(opened.body.proofs[0].url),
    await maker.get(opened.body.packUrl),
    await open(maker, order.id),
  ])
    expect([403, 404]).toContain(answer.status);
  expect((await refusals(order.id)).filter(({ actor }) => actor === maker.id)).toHaveLength(3);
});

test('a member whose work is not making opens nothing, neither by the program nor by the database', async () => {
  const order = await orderBoards(buyer, listing, 'Not my job', 'line-14');
  const designer = await program.person('Desi');
  const { transactions } = program.program.ports;
  await transactions.run({ kind: 'system' }, (store) =>
    store.insertMember({ sellerId: seller.id as SellerId, userId: designer.id as UserId, role: 'designer' }),
  );
  expect(await open(designer, order.id)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  expect((await refusals(order.id)).at(-1)).toMatchObject({ actor: designer.id, because: 'not-allowed' });
  const actor = { kind: 'seller', user: designer.id as UserId, seller: seller.id as SellerId } as const;
  const forced = transactions.run(actor, (store) =>
    store.insertOpening({
      id: '01890000-0000-7000-8000-0000000000aa' as OpeningId,
      orderId: order.id as OrderId,
      sellerId: seller.id as SellerId,
      userId: designer.id as UserId,
      userName: 'Desi',
      sessionId: 'any',
      purpose: 'production',
      openedAt: new Date(),
      expiresAt: new Date(Date.now() + 60_000),
    }),
  );
  await expect(forced).rejects.toThrow(/row-level security/);
});

test('the database itself gives a former member no key', async () => {
  const order = await orderBoards(buyer, listing, 'By hand', 'line-4');
  const maker = await program.person('Noa');
  const join = () =>
    program.program.ports.transactions.run({ kind: 'system' }, (store) =>
      store.insertMember({ sellerId: seller.id as SellerId, userId: maker.id as UserId, role: 'maker' }),
    );
  await join();
  await open(maker, order.id);
  const actor = { kind: 'seller', user: maker.id as UserId, seller: seller.id as SellerId } as const;
  const keyOf = () =>
    program.program.ports.transactions.run(actor, async (store) => {
      const found = await store.findOrder(order.id);
      return found && store.findKey(found.contentKey);
    });
  expect(await keyOf()).toBeDefined();
  await sql('delete from monogram.member where user_id = $1', [maker.id]);
  expect(await keyOf()).toBeUndefined();
});

test('a link ends after a few minutes, gets no longer by changing it, and the opening gives a new one', async () => {
  const order = await orderBoards(buyer, listing, 'Short', 'line-5');
  const opened = (await open(seller.person, order.id)).body;
  const minutes = (new Date(opened.linksUntil).getTime() - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(4);
  expect(minutes).toBeLessThanOrEqual(5);
  const later = new URL(opened.packUrl, 'http://x');
  later.searchParams.set('expires', String(Date.now() + 3_600_000));
  expect(await seller.person.get(`${later.pathname}${later.search}`)).toMatchObject({
    status: 403,
    body: { code: 'opening-needed' },
  });
  // A link of ours whose time is over.
  const { signLink } = await import('../../src/app/steps/content-link.ts');
  const { ports } = program.program;
  const past = { ...ports, world: { ...ports.world, now: () => new Date(Date.now() - 6 * 60_000) } };
  const session = await sessionOf(seller.person);
  const actor = { kind: 'seller', user: seller.person.id as UserId, session } as const;
  const query = signLink(
    past,
    actor,
    { id: opened.id, orderId: order.id, expiresAt: new Date(opened.expiresAt) },
    'pack',
  );
  expect(await seller.person.get(`/v1/orders/${order.id}/pack?${query}`)).toMatchObject({
    status: 403,
    body: { code: 'link-expired' },
  });
  const renewed = await seller.person.get(`/v1/orders/${order.id}/openings/${opened.id}`);
  expect((await seller.person.get(renewed.body.packUrl)).status).toBe(200);
  // The same opening: its buyer sees one.
  expect((await buyer.get(`/v1/orders/${order.id}`)).body.openings).toHaveLength(1);
  expect((await refusals(order.id)).map(({ because }) => because)).toEqual(['opening-needed', 'link-expired']);
});

async function sessionOf(person: Person): Promise<string> {
  const owner = new pg.Client(program.database.owner);
  await owner.connect();
  const { rows } = await owner.query('select id from auth.session where "userId" = $1 order by "createdAt" limit 1', [
    person.id,
  ]);
  await owner.end();
  return rows[0].id;
}

test('an opening that has ended opens nothing more', async () => {
  const order = await orderBoards(buyer, listing, 'Over', 'line-6');
  const opened = (await open(seller.person, order.id)).body;
  await sql('alter table monogram.opening disable trigger openings_are_kept', []);
  await sql("update monogram.opening set expires_at = now() - interval '1 second' where id = $1", [opened.id]);
  await sql('alter table monogram.opening enable trigger openings_are_kept', []);
  expect(await seller.person.get(opened.packUrl)).toMatchObject({ status: 403, body: { code: 'opening-expired' } });
  expect(await seller.person.get(`/v1/orders/${order.id}/openings/${opened.id}`)).toMatchObject({ status: 403 });
  expect(await refusals(order.id)).toHaveLength(2);
});

test('a purpose opens what it needs and nothing else: an opening to look is not used again to download', async () => {
  const order = await orderBoards(buyer, listing, 'Only to look', 'line-7');
  const making = (await open(seller.person, order.id, 'production')).body;
  const looking = await open(seller.person, order.id, 'buyer-question');
  expect(looking.body.packUrl).toBeNull();
  // The signed part of the download link with the opening that was for a question.
  const url = new URL(making.packUrl, 'http://x');
  url.searchParams.set('opening', looking.body.id);
  expect(await seller.person.get(`${url.pathname}${url.search}`)).toMatchObject({ status: 403 });
  expect(await open(seller.person, order.id, 'remake')).toMatchObject({
    status: 409,
    body: { code: 'purpose-not-open' },
  });
  expect(await open(seller.person, order.id, 'defect-report')).toMatchObject({ status: 409 });
  expect((await refusals(order.id)).map(({ tried }) => tried)).toEqual(['pack', 'remake', 'defect-report']);
});

test('an opening of one order opens no other', async () => {
  const one = await orderBoards(buyer, listing, 'One', 'line-8');
  const other = await orderBoards(buyer, listing, 'Other', 'line-9');
  const opened = (await open(seller.person, one.id)).body;
  for (const url of [opened.packUrl, opened.proofs[0].url])
    expect(await seller.person.get(url.replace(one.id, other.id))).toMatchObject({ status: 403 });
  expect(await refusals(other.id)).toHaveLength(2);
});

test('what was opened before a correction does not show what came after it', async () => {
  const order = await orderBoards(buyer, listing, 'Before', 'line-10');
  const opened = (await open(seller.person, order.id)).body;
  await correctBoard(buyer, order, 'After');
  expect(await seller.person.get(opened.packUrl)).toMatchObject({ status: 403, body: { code: 'opening-expired' } });
  expect((await open(seller.person, order.id)).body.choices[0]).toMatchObject({ value: 'After' });
});

test("the seller's proof carries a watermark, its buyer's and the production files none", async () => {
  const order = await orderBoards(buyer, listing, 'Marked', 'line-11');
  const opened = (await open(seller.person, order.id)).body;
  const own = await buyer.get(order.proofs[0].url);
  const shown = await seller.person.get(opened.proofs[0].url);
  const raw = (png: Buffer) => sharp(png).removeAlpha().raw().toBuffer();
  const [clean, marked] = await Promise.all([raw(own.bytes), raw(shown.bytes)]);
  expect(marked.length).toBe(clean.length);
  let changed = 0;
  let strongest = 0;
  for (const [index, value] of clean.entries()) {
    const by = Math.abs(value - (marked[index] as number));
    if (by > 4) changed += 1;
    strongest = Math.max(strongest, by);
  }
  // Repeated over the whole, and light: some hundredths of the picture, none of it covered.
  expect(changed / clean.length).toBeGreaterThan(0.005);
  expect(changed / clean.length).toBeLessThan(0.2);
  expect(strongest).toBeLessThan(90);
  const again = await seller.person.get(opened.proofs[0].url);
  expect(again.bytes.equals(shown.bytes)).toBe(true);
  expect(zipNames((await seller.person.get(opened.packUrl)).bytes)).toContain('top-300dpi.png');
}, 60_000);

test('each opening is seen by its buyer and by the operator', async () => {
  const order = await orderBoards(buyer, listing, 'Seen', 'line-12');
  await open(seller.person, order.id, 'production');
  await open(seller.person, order.id, 'buyer-question');
  for (const person of [buyer, operator]) {
    const { openings } = (await person.get(`/v1/orders/${order.id}`)).body;
    expect(openings).toMatchObject([
      { who: 'Dana', purpose: 'production' },
      { who: 'Dana', purpose: 'buyer-question' },
    ]);
  }
});

test('a closed order opens for nothing', async () => {
  const order = await orderBoards(buyer, listing, 'Closed', 'line-13');
  const opened = (await open(seller.person, order.id)).body;
  await buyer.post(`/v1/orders/${order.id}/withdraw`, {});
  for (const answer of [
    await seller.person.get(opened.packUrl),
    await seller.person.get(opened.proofs[0].url),
    await open(seller.person, order.id),
  ])
    expect(answer).toMatchObject({ status: 410, body: { code: 'content-erased' } });
  expect(await refusals(order.id)).toHaveLength(3);
});

test('where the operator asks for a second factor, only a session that passed it opens', async () => {
  await using strict = await testProgram({}, { openingSecondFactor: true });
  const boss = await strict.person('Olive', 'operator');
  const shop = await approvedSeller(strict, boss);
  const customer = await strict.person('Ada');
  const order = await orderBoards(customer, await publishedSample(shop, 'walnut-cutting-board'), 'Twice', 'line-1');
  expect(await open(shop.person, order.id)).toMatchObject({ status: 403, body: { code: 'second-factor-needed' } });
  const enabled = await shop.person.post('/api/auth/two-factor/enable', { password: 'correct horse battery' });
  const secret = new URL(enabled.body.totpURI).searchParams.get('secret') ?? '';
  // Asked for but not shown yet.
  expect((await open(shop.person, order.id)).status).toBe(403);
  const wrong = await shop.person.post('/api/auth/two-factor/verify-totp', { code: '000000' });
  expect(wrong.status).toBe(401);
  const verified = await shop.person.post('/api/auth/two-factor/verify-totp', { code: totp(secret) });
  expect(verified.status).toBe(200);
  const passed = strict.carrying(shop.person, cookiesIn(verified.headers['set-cookie']));
  const opened = await open(passed, order.id);
  expect(opened.status, String(opened.bytes)).toBe(201);
  expect((await passed.get(opened.body.packUrl)).status).toBe(200);
  // Signing in anew asks for the code, and the session it makes has passed it.
  const half = await strict.anotherSession(shop.person);
  expect((await open(half, order.id)).status).toBe(404);
  const shown = await half.post('/api/auth/two-factor/verify-totp', { code: totp(secret) });
  const whole = strict.carrying(shop.person, cookiesIn(shown.headers['set-cookie']));
  expect((await open(whole, order.id)).status).toBe(201);
}, 120_000);

function cookiesIn(header: string | string[] | number | undefined): string {
  const lines = Array.isArray(header) ? header : [String(header ?? '')];
  const pairs = lines.map((line) => /^([^=]+)=([^;]*)/.exec(line)).filter((found) => found !== null);
  return cookieOf(pairs.map(([, name = '', value = '']) => ({ name, value })));
}

/** A code by RFC 6238 with its defaults: SHA-1, 30 seconds, six digits. */
function totp(base32: string): string {
  const bits = [...base32.replaceAll('=', '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const at = (digest.at(-1) as number) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
