import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedMug, revokeForGood, revokePending, standsAt } from '../../support/enforcement-stories.ts';
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
