import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  act,
  advanceAt,
  inShop,
  publishedMug,
  REASONS,
  revokePending,
  standsAt,
} from '../../support/enforcement-stories.ts';
import { type Person, type TestProgram, testProgram } from '../../support/program.ts';
import { APPLICATION, approvedSeller, orderBoard, publishedSample } from '../../support/stories.ts';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

let program: TestProgram;
let olive: Person;
let otto: Person;
let oona: Person;
let auditor: Person;
beforeAll(async () => {
  program = await testProgram();
  olive = await program.person('Olive', 'operator');
  otto = await program.person('Otto', 'operator');
  oona = await program.person('Oona', 'operator');
  auditor = await program.person('Aud', 'auditor');
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

/** Each with business data of its own, so that no two look like one. */
let sellers = 0;
const someone = async (name: string) => {
  sellers += 1;
  APPLICATION.legalName = `${name} workshop number ${sellers}`;
  APPLICATION.address = `${sellers} ${name} Lane, Town of ${name}`;
  return approvedSeller(program, olive, name);
};

test('a strike comes with a statement of reasons in the seller’s language, and runs out by the clock', async () => {
  const seller = await someone('Dana');
  const listing = await publishedMug(seller);
  const taken = await act(olive, seller, 'strike', {
    language: 'de',
    automatedDetection: true,
    days: 10,
    evidence: [{ kind: 'listing', id: listing, place: '/title' }],
  });
  expect(taken.status).toBe(201);
  const mine = (await seller.person.get(`/v1/actions/${taken.body.id}`)).body;
  expect(mine.statement.title).toBe('Eine Verwarnung für Ihr Konto');
  const text = JSON.stringify(mine.statement);
  for (const part of [REASONS.facts, REASONS.explanation, 'automatisierten Mitteln erkannt', 'Beschwerde']) {
    expect(text).toContain(part);
  }
  expect(mine.evidence).toEqual([
    expect.objectContaining({ kind: 'listing', place: '/title', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) }),
  ]);
  expect(mine.evidence[0].span.length).toBeGreaterThan(3);
  expect(mine.record).toMatchObject({
    automated_detection: 'Yes',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
  });
  expect(mine.people, 'a seller is told that people decided, not which').toBeUndefined();
  expect(await standsAt(seller)).toBe('approved');
  const strikes = async () =>
    (await seller.person.get(`/v1/sellers/${seller.id}/standing`)).body.measures.find(
      (one: { code: string }) => one.code === 'strikes',
    ).count;
  expect(await strikes()).toBe(1);
  await advanceAt(program, inDays(9));
  expect((await seller.person.get(`/v1/actions/${taken.body.id}`)).body.state).toBe('in-force');
  await advanceAt(program, inDays(10.01));
  expect((await seller.person.get(`/v1/actions/${taken.body.id}`)).body.state).toBe('ended');
  expect(await strikes()).toBe(0);
});

test('the ladder proposes the next rung from the history, and a person decides', async () => {
  const seller = await someone('Edda');
  const next = async (clause: string) =>
    (await olive.get(`/v1/sellers/${seller.id}/next-step?clause=${clause}`)).body.kind;
  expect(await next('bundling')).toBe('notice');
  await act(olive, seller, 'notice');
  expect(await next('bundling')).toBe('strike');
  await act(olive, seller, 'strike');
  await act(olive, seller, 'strike');
  expect(await next('bundling')).toBe('suspension');
  expect(await next('circumvention')).toBe('revocation');
});

test('a listing that is taken off stays off, whatever its seller tries, until that is annulled', async () => {
  const seller = await someone('Fay');
  const listing = await publishedMug(seller);
  const before = await inShop(program);
  const off = await act(olive, seller, 'listing-off', { listing });
  expect(off.body.listingsStopped).toBe(1);
  expect(await inShop(program)).toBe(before - 1);
  expect(await seller.person.post(`/v1/listings/${listing}/publish`)).toMatchObject({
    status: 403,
    body: { code: 'listing-stopped' },
  });
  expect((await act(olive, seller, 'listing-off', { listing })).body.code).toBe('action-stands');
  expect((await act(olive, seller, 'listing-off')).status, 'without saying which').toBe(400);
  await otto.post(`/v1/actions/${off.body.id}/annulment`, { reasons: 'We read the wrong field.' });
  expect(await inShop(program)).toBe(before);
  await seller.person.post(`/v1/listings/${listing}/off`);
});

test('a suspension stops every listing at once, ends by the clock, and brings them back', async () => {
  const seller = await someone('Gil');
  const listing = await publishedSample(seller, 'walnut-cutting-board');
  const buyer = await program.person('Ada');
  const order = (await orderBoard(buyer, listing, 'Okafor', 'gil-1')).body;
  const before = await inShop(program);
  const taken = await act(olive, seller, 'suspension', { days: 5 });
  expect(taken.body.listingsStopped).toBe(1);
  expect(await standsAt(seller)).toBe('suspended');
  expect(await inShop(program)).toBe(before - 1);
  expect((await seller.person.post(`/v1/listings/${listing}/publish`)).body.code).toBe('suspended');
  expect((await seller.person.post(`/v1/orders/${order.id}/start`)).status, 'open orders are made').toBe(200);
  expect((await act(olive, seller, 'suspension')).body.code, 'one at a time').toBe('action-stands');
  await advanceAt(program, inDays(4.9));
  expect(await standsAt(seller)).toBe('suspended');
  await advanceAt(program, inDays(5.1));
  expect(await standsAt(seller)).toBe('approved');
  expect(await inShop(program)).toBe(before);
  await seller.person.post(`/v1/listings/${listing}/off`);
});

test('an appeal is decided by somebody else, and annulling undoes what the action did', async () => {
  const seller = await someone('Hal');
  await publishedMug(seller);
  const before = await inShop(program);
  const taken = await act(olive, seller, 'suspension');
  const words = 'The second product is the lid of the first; please look at the drawing.';
  const filed = await seller.person.post(`/v1/actions/${taken.body.id}/appeal`, { words });
  expect(filed.status).toBe(201);
  expect((await seller.person.post(`/v1/actions/${taken.body.id}/appeal`, { words })).body.code, 'once').toBe(
    'appeal-closed',
  );
  const decision = { outcome: 'annulled', reasons: 'The lid is a part of the product. The suspension was a mistake.' };
  expect((await olive.post(`/v1/appeals/${filed.body.id}/decision`, decision)).body.code).toBe('another-person-needed');
  const queue = await auditor.get('/v1/appeals');
  expect(queue.body.items.map((one: { appeal: { id: string } }) => one.appeal.id)).toContain(filed.body.id);
  expect((await otto.post(`/v1/appeals/${filed.body.id}/decision`, decision)).status).toBe(200);
  expect(await standsAt(seller)).toBe('approved');
  expect(await inShop(program)).toBe(before);
  expect((await seller.person.get(`/v1/actions/${taken.body.id}`)).body).toMatchObject({
    state: 'annulled',
    appeal: { state: 'annulled', reasons: decision.reasons },
  });
  expect((await otto.post(`/v1/appeals/${filed.body.id}/decision`, decision)).body.code, 'decided once').toBe(
    'appeal-closed',
  );
});

test('a revocation needs two people, stops listings at once, and is final when its time to appeal is over', async () => {
  const seller = await someone('Ida');
  await publishedMug(seller);
  const proposed = await act(olive, seller, 'revocation');
  expect(proposed.body.state).toBe('proposed');
  expect((await seller.person.get(`/v1/sellers/${seller.id}/actions`)).body.items, 'a proposal is not told').toEqual(
    [],
  );
  expect((await seller.person.get(`/v1/actions/${proposed.body.id}`)).status).toBe(404);
  expect(await standsAt(seller)).toBe('approved');
  const path = `/v1/actions/${proposed.body.id}`;
  expect((await olive.post(`${path}/confirmation`)).body.code).toBe('another-person-needed');
  expect((await act(otto, seller, 'revocation')).body.code).toBe('action-stands');
  const before = await inShop(program);
  const confirmed = await otto.post(`${path}/confirmation`);
  expect(confirmed.body).toMatchObject({ state: 'in-force', listingsStopped: 1 });
  expect(await standsAt(seller)).toBe('revocation-pending');
  expect(await inShop(program)).toBe(before - 1);
  expect((await otto.post(`${path}/confirmation`)).body.code).toBe('move-not-allowed');
  await advanceAt(program, inDays(29.9));
  expect(await standsAt(seller)).toBe('revocation-pending');
  await advanceAt(program, inDays(30.1));
  expect(await standsAt(seller)).toBe('revoked');
  for (const person of [olive, otto, oona]) {
    expect((await person.post(`${path}/annulment`, { reasons: 'We want them back.' })).body.code).toBe(
      'move-not-allowed',
    );
    expect((await person.post(`${path}/withdrawal`, { reasons: 'We want them back.' })).body.code).toBe(
      'move-not-allowed',
    );
  }
  expect(
    (await seller.person.post(`${path}/appeal`, { words: 'Please take me back, I will do better.' })).body.code,
  ).toBe('appeal-closed');
  expect((await seller.person.post(`/v1/sellers/${seller.id}/applications`, APPLICATION)).body.code).toBe('revoked');
});

test('while an appeal is open nothing becomes final, and an appeal that fails makes it final at once', async () => {
  const seller = await someone('Jan');
  const action = await revokePending(olive, otto, seller);
  const words = 'We never sold anything else than what the listing shows.';
  const filed = await seller.person.post(`/v1/actions/${action}/appeal`, { words });
  await advanceAt(program, inDays(400));
  expect(await standsAt(seller)).toBe('revocation-pending');
  const decision = { outcome: 'upheld', reasons: 'The photos of the buyers show otherwise, in eleven orders.' };
  for (const person of [olive, otto]) {
    expect((await person.post(`/v1/appeals/${filed.body.id}/decision`, decision)).body.code).toBe(
      'another-person-needed',
    );
  }
  expect((await oona.post(`/v1/appeals/${filed.body.id}/decision`, decision)).status).toBe(200);
  expect(await standsAt(seller)).toBe('revoked');
});

test('a mistaken revocation that is not final is annulled by the same two people, and by nobody else', async () => {
  const seller = await someone('Kim');
  await publishedMug(seller);
  const before = await inShop(program);
  const action = await revokePending(olive, otto, seller);
  const annul = (person: Person) =>
    person.post(`/v1/actions/${action}/annulment`, { reasons: 'It was another workshop of that name.' });
  expect((await annul(oona)).body.code).toBe('another-person-needed');
  expect((await annul(otto)).body.state, 'the first asks').toBe('in-force');
  expect((await annul(otto)).body.code).toBe('another-person-needed');
  expect(await standsAt(seller)).toBe('revocation-pending');
  expect((await annul(olive)).body.state).toBe('annulled');
  expect(await standsAt(seller)).toBe('approved');
  expect(await inShop(program)).toBe(before);
});

test('a revocation of a suspended seller that is annulled leaves them suspended as long as that runs', async () => {
  const seller = await someone('Lou');
  await publishedMug(seller);
  const before = await inShop(program);
  await act(olive, seller, 'suspension', { days: 20 });
  const action = await revokePending(olive, otto, seller);
  for (const person of [olive, otto])
    await person.post(`/v1/actions/${action}/annulment`, { reasons: 'It was another workshop.' });
  expect(await standsAt(seller)).toBe('suspended');
  await advanceAt(program, inDays(20.1));
  expect(await standsAt(seller)).toBe('approved');
  expect(await inShop(program)).toBe(before);
});

test('a proposal that nobody confirms lapses', async () => {
  const seller = await someone('Mia');
  const proposed = await act(olive, seller, 'revocation');
  await advanceAt(program, inDays(3.1));
  expect((await olive.get(`/v1/actions/${proposed.body.id}`)).body.state).toBe('withdrawn');
  expect((await otto.post(`/v1/actions/${proposed.body.id}/confirmation`)).body.code).toBe('move-not-allowed');
  expect(await standsAt(seller)).toBe('approved');
});

test('two people who race on one case do not both win', async () => {
  const seller = await someone('Ned');
  const proposed = (await act(olive, seller, 'revocation')).body.id;
  const confirmations = await Promise.all(
    [otto, oona, otto, oona].map((person) => person.post(`/v1/actions/${proposed}/confirmation`)),
  );
  expect(confirmations.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  const seen = (await olive.get(`/v1/actions/${proposed}`)).body.people.confirmedBy;
  const third = seen === otto.id ? oona : otto;
  const filed = await seller.person.post(`/v1/actions/${proposed}/appeal`, {
    words: 'This is about somebody else entirely.',
  });
  const fourth = await program.person('Omar', 'operator');
  const decide = (person: Person, outcome: string) =>
    person.post(`/v1/appeals/${filed.body.id}/decision`, { outcome, reasons: 'I read the whole file and decide so.' });
  const decisions = await Promise.all([decide(third, 'upheld'), decide(fourth, 'annulled')]);
  expect(decisions.map(({ status }) => status).sort()).toEqual([200, 409]);
  const outcome = (await olive.get(`/v1/actions/${proposed}`)).body.appeal.state;
  expect(await standsAt(seller)).toBe(outcome === 'upheld' ? 'revoked' : 'approved');
});

test('evidence is of this very seller, and of buyers’ orders only a fingerprint', async () => {
  const seller = await someone('Pia');
  const rival = await someone('Quin');
  const listing = await publishedSample(rival, 'walnut-cutting-board');
  const buyer = await program.person('Bea');
  const order = (await orderBoard(buyer, listing, 'Canary Lane', 'quin-1')).body;
  const wrong = await act(olive, seller, 'notice', { evidence: [{ kind: 'order', id: order.id }] });
  expect(wrong).toMatchObject({
    status: 422,
    body: { code: 'invalid-evidence', problems: [{ path: '/evidence/0/id' }] },
  });
  const right = await act(olive, rival, 'notice', { evidence: [{ kind: 'order', id: order.id }] });
  expect(right.body.evidence).toEqual([
    expect.objectContaining({ kind: 'order', span: null, fingerprint: order.designHash ?? expect.any(String) }),
  ]);
  expect(right.bytes.toString()).not.toContain('Canary');
});
