import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SellerId } from '../../../src/core/kernel/index.ts';
import { advanceAt, publishedMug, revokeForGood, revokePending, standsAt } from '../../support/enforcement-stories.ts';
import { type Person, type TestProgram, testProgram } from '../../support/program.ts';
import { APPLICATION, type ApprovedSeller, acceptTerms, newSeller } from '../../support/stories.ts';

let program: TestProgram;
let olive: Person;
let otto: Person;
beforeAll(async () => {
  program = await testProgram();
  olive = await program.person('Olive', 'operator');
  otto = await program.person('Otto', 'operator');
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

async function applies(
  name: string,
  more: object,
): Promise<{ seller: ApprovedSeller; sent: Awaited<ReturnType<Person['post']>> }> {
  const seller = await newSeller(program, name);
  await acceptTerms(seller);
  return {
    seller,
    sent: await seller.person.post(`/v1/sellers/${seller.id}/applications`, { ...APPLICATION, ...more }),
  };
}
const LOST = {
  legalName: 'Oak Barrel Goods LLC',
  address: '77 Cooper Street, Unit 4, Asheville, NC 28801',
  taxNumber: '12-3456789',
};

test('who lost the program does not come back under another name, and who has something in common waits for a person', async () => {
  const first = await applies('Lost', LOST);
  await olive.post(`/v1/applications/${first.sent.body.id}/decision`, { decision: 'approve' });
  expect(await standsAt(first.seller)).toBe('approved');
  await publishedMug(first.seller);
  await revokeForGood(program, olive, otto, first.seller);

  // The same tax number, spelled otherwise, behind another name, address and person.
  const again = await applies('Again', {
    legalName: 'Fresh Start Crafts',
    address: '1 New Road, Boise, ID 83702',
    taxNumber: 'US 12 3456789',
  });
  expect(again.sent).toMatchObject({ status: 403, body: { code: 'linked-account' } });
  expect(again.sent.bytes.toString(), 'not told which account, nor by what').not.toMatch(/Cooper|3456789|tax/i);

  // The same person, with nothing else in common.
  const { body: reopened } = await first.seller.person.post('/v1/sellers', { name: 'Brand new', country: 'US' });
  await acceptTerms({ person: first.seller.person, id: reopened.id });
  const same = await first.seller.person.post(`/v1/sellers/${reopened.id}/applications`, {
    ...APPLICATION,
    legalName: 'Brand New Goods',
    address: '5 Elsewhere Avenue, Reno, NV 89501',
  });
  expect(same.body.code).toBe('linked-account');

  // The same address alone, as of a shared workshop: held, and nobody approves it before a person looked.
  const near = await applies('Near', {
    legalName: 'Fern Pottery',
    address: 'Asheville NC 28801, 77 Cooper St, Apt 4',
    taxNumber: '98-7654321',
  });
  expect(near.sent.status).toBe(201);
  const approve = () => olive.post(`/v1/applications/${near.sent.body.id}/decision`, { decision: 'approve' });
  expect((await approve()).body.code).toBe('link-undecided');
  const { items } = (await olive.get('/v1/operator/links')).body;
  const link = items.find((one: { seller: { id: string } }) => one.seller.id === near.seller.id);
  expect(link).toMatchObject({
    linked: { id: first.seller.id, participation: 'revoked' },
    kinds: expect.arrayContaining(['address']),
  });
  expect(link.score).toBeGreaterThanOrEqual(0.5);
  expect(link.score).toBeLessThan(0.9);
  const owner = new pg.Client(program.database.owner);
  await owner.connect();
  try {
    await owner.query('begin');
    await owner.query(`update monogram.application set state = 'approved' where seller_id = $1`, [near.seller.id]);
    await expect(
      owner.query(`update monogram.seller set participation = 'approved' where id = $1`, [near.seller.id]),
    ).rejects.toThrow(/lost the program/);
    await owner.query('rollback');
    const { rows } = await owner.query('select mark from monogram.identity_mark');
    expect(rows.length).toBeGreaterThan(5);
    expect(JSON.stringify(rows), 'marks are keyed hashes, not data').not.toMatch(/cooper|3456789|asheville/i);
  } finally {
    await owner.end();
  }
  const found = await olive.post(`/v1/operator/links/${link.id}/decision`, {
    decision: 'different',
    reasons: 'Two workshops in one house; we saw both leases.',
  });
  expect(found.status).toBe(200);
  expect((await approve()).status).toBe(200);
  expect(await standsAt(near.seller)).toBe('approved');
});

test('a person who finds two accounts the same closes the door, also for weaker hints later', async () => {
  const first = await applies('Vanished', {
    legalName: 'Tin Roof Prints',
    address: '9 Harbour Quay, Bristol BS1 4RN',
    taxNumber: '55-1112223',
  });
  await olive.post(`/v1/applications/${first.sent.body.id}/decision`, { decision: 'approve' });
  await revokePending(olive, otto, first.seller);
  const near = await applies('Nearby', {
    legalName: 'Copper Roof Prints',
    address: '9 Harbour Quay, Bristol BS1 4RN',
    taxNumber: '66-1112223',
  });
  expect(near.sent.status).toBe(201);
  const { items } = (await olive.get('/v1/operator/links')).body;
  const link = items.find((one: { seller: { id: string } }) => one.seller.id === near.seller.id);
  await otto.post(`/v1/operator/links/${link.id}/decision`, {
    decision: 'same',
    reasons: 'The same owner signed both leases, we saw them.',
  });
  await olive.post(`/v1/applications/${near.sent.body.id}/decision`, {
    decision: 'decline',
    reasons: 'This business lost the program.',
  });
  const again = await near.seller.person.post(`/v1/sellers/${near.seller.id}/applications`, {
    ...APPLICATION,
    legalName: 'Quite Another',
    address: '1 Faraway Lane, Leeds LS1 1AA',
  });
  expect(again.body.code).toBe('linked-account');
});

test('when a seller loses the program, sellers who are in and have something in common are put before a person', async () => {
  const shared = { address: '3 Lime Kiln Yard, Ghent 9000', legalName: 'Kiln Yard Studio' };
  const one = await applies('Kay', { ...shared, taxNumber: '77-9998887' });
  const two = await applies('Kit', { ...shared, taxNumber: '88-9998887' });
  for (const { sent } of [one, two])
    await olive.post(`/v1/applications/${sent.body.id}/decision`, { decision: 'approve' });
  await revokePending(olive, otto, one.seller);
  const { items } = (await olive.get('/v1/operator/links')).body;
  const link = items.find((each: { seller: { id: string } }) => each.seller.id === two.seller.id);
  // An address and a name: 1 - (1 - 0.5)(1 - 0.4) = 0.7, and the tests' one network and device on top.
  expect(link.score).toBeGreaterThanOrEqual(0.7);
  expect(await standsAt(two.seller), 'nothing happens to them before a person decides').toBe('approved');
});

/** The cookie that names a browser, from an answer. */
const deviceIn = (answer: Awaited<ReturnType<Person['post']>>): string => {
  const cookies = [answer.headers['set-cookie'] ?? []].flat().map(String);
  return cookies.find((one) => one.startsWith('monogram.device=')) ?? '';
};

test('a browser that somebody lost the program with is recognised by its cookie, for a person to decide; the kind of browser and the network say too little', async () => {
  const opened = async (name: string, cookie = '') => {
    const fresh = await program.person(name);
    const person = program.carrying(fresh, [fresh.cookie, cookie].filter(Boolean).join('; '));
    const answer = await person.post('/v1/sellers', { name: `${name}'s workshop`, country: 'US' });
    const seller = { person, id: answer.body.id };
    await acceptTerms(seller);
    return { seller, answer };
  };
  const apply = async ({ person, id }: ApprovedSeller, name: string, cookie: string) =>
    program.carrying(person, `${person.cookie}; ${cookie}`).post(`/v1/sellers/${id}/applications`, {
      ...APPLICATION,
      legalName: `${name} Carvings`,
      address: `1 ${name} Alley, Village of ${name}`,
    });
  const first = await opened('Dora');
  const set = deviceIn(first.answer);
  expect(set).toMatch(/^monogram\.device=[\w-]{22}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
  const cookie = set.split(';')[0] ?? '';
  const applied = await apply(first.seller, 'Dora', cookie);
  expect(deviceIn(applied), 'the number stays, for longer').toContain(`${cookie};`);
  await olive.post(`/v1/applications/${applied.body.id}/decision`, { decision: 'approve' });
  await revokePending(olive, otto, first.seller);

  const linkOf = async (seller: ApprovedSeller) =>
    (await olive.get('/v1/operator/links?limit=100')).body.items.find(
      (one: { seller: { id: string }; linked: { id: string } }) =>
        one.seller.id === seller.id && one.linked.id === first.seller.id,
    );
  const same = await opened('Eve', cookie);
  expect((await apply(same.seller, 'Eve', cookie)).status, 'held, not refused').toBe(201);
  // 1 - (1 - 0.6)(1 - 0.2)(1 - 0.1) = 0.712: the cookie, and the tests' one kind of browser at one network.
  expect(await linkOf(same.seller)).toMatchObject({
    score: 0.712,
    kinds: expect.arrayContaining(['device', 'browser', 'network']),
  });
  const other = await opened('Fritz');
  await apply(other.seller, 'Fritz', 'monogram.device=AAAAAAAAAAAAAAAAAAAAAA');
  expect(await linkOf(other.seller)).toBeUndefined();
  const forged = await opened('Gus');
  expect((await apply(forged.seller, 'Gus', 'monogram.device=../../x')).status).toBe(201);

  const buyer = await program.person('Hana');
  for (const answer of [await buyer.get('/v1/me'), await buyer.get('/v1/orders')]) expect(deviceIn(answer)).toBe('');

  const traces = () =>
    program.program.ports.transactions.run({ kind: 'system' }, async (store) =>
      (await store.marksOf(first.seller.id as SellerId)).map(({ kind }) => kind).sort(),
    );
  expect(await traces()).toEqual(['address', 'browser', 'device', 'legal-name', 'network', 'person']);
  await advanceAt(program, new Date(Date.now() + 401 * 86_400_000));
  expect(await traces(), 'who they are is kept, where they sat is not').toEqual(['address', 'legal-name', 'person']);
});
