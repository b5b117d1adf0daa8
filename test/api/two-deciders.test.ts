import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPicture } from '../../demo/catalogue.ts';
import { revokePending, standsAt } from '../support/enforcement-stories.ts';
import { type Answer, type Person, type TestProgram, testProgram } from '../support/program.ts';
import { APPLICATION, type ApprovedSeller, acceptTerms, approvedSeller, newSeller } from '../support/stories.ts';

/** Two of the staff who decide one thing at the same moment: one decision counts, the other is told, and nothing is half done. */
let program: TestProgram;
let olive: Person;
let otto: Person;
beforeAll(async () => {
  program = await testProgram();
  olive = await program.person('Olive', 'operator');
  otto = await program.person('Otto', 'operator');
}, 120_000);
afterAll(() => program[Symbol.asyncDispose]());

const REASONS = 'I looked at all of it and decide so.';
let people = 0;
/** An application of somebody who shares no business data with the others. */
async function applied(name: string): Promise<{ seller: ApprovedSeller; id: string }> {
  people += 1;
  const seller = await newSeller(program, name);
  await acceptTerms(seller);
  const own = { legalName: `${name} race ${people}`, address: `${people} ${name} Mews, Town of ${name}` };
  const sent = await seller.person.post(`/v1/sellers/${seller.id}/applications`, { ...APPLICATION, ...own });
  if (sent.status !== 201) throw new Error(`Applying answered ${sent.bytes}`);
  return { seller, id: sent.body.id };
}
const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();
/** Which of the two counted. */
const winner = (answers: readonly Answer[]) => answers.findIndex(({ status }) => status < 300);
const told = async ({ person }: ApprovedSeller) =>
  (await person.get('/v1/me/notices?limit=50')).body.items.map((one: { occasion: string }) => one.occasion);

test('an application: approved or declined, not both, and its seller is told once', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { seller, id } = await applied(`Ann${'abcd'[round]}`);
    const answers = await Promise.all([
      olive.post(`/v1/applications/${id}/decision`, { decision: 'approve' }),
      otto.post(`/v1/applications/${id}/decision`, { decision: 'decline', reasons: REASONS }),
    ]);
    expect(statuses(answers)).toEqual([200, 409]);
    const outcome = winner(answers) === 0 ? 'approved' : 'declined';
    const late = await olive.post(`/v1/applications/${id}/decision`, { decision: 'approve' });
    expect(late.body.code, 'nor afterwards').toBe('application-decided');
    expect(await standsAt(seller)).toBe(outcome);
    expect((await told(seller)).filter((one: string) => one !== 'application-received')).toEqual([
      `application-${outcome}`,
    ]);
  }
});

test('the appeal of a decline: granted or not, and not by who declined', async () => {
  const { seller, id } = await applied('Bea');
  const dora = await program.person('Dora', 'operator');
  await dora.post(`/v1/applications/${id}/decision`, { decision: 'decline', reasons: REASONS });
  const words = 'We do make everything ourselves; the photos show the workshop.';
  await seller.person.post(`/v1/applications/${id}/appeal`, { words });
  const decide = (who: Person, outcome: string) =>
    who.post(`/v1/applications/${id}/appeal-decision`, { outcome, reasons: REASONS });
  expect((await decide(dora, 'granted')).body.code).toBe('another-person-needed');
  const answers = await Promise.all([decide(olive, 'granted'), decide(otto, 'upheld')]);
  expect(statuses(answers)).toEqual([200, 409]);
  expect(await standsAt(seller)).toBe(winner(answers) === 0 ? 'approved' : 'declined');
});

test('a company prefix and an exemption: accepted or not', async () => {
  const seller = await approvedSeller(program, olive, 'Cid');
  const asked = await seller.person.post(`/v1/sellers/${seller.id}/prefixes`, {
    prefix: '4006381',
    gtin: '4006381333931',
  });
  const { body: rights } = await seller.person.get('/v1/rights-statement');
  const file = await readFile(demoPicture('buyer/mountain-lake.jpg'));
  const photo = await seller.person.upload({ kind: 'evidence-photo', rights: rights.version, seller: seller.id }, file);
  const exemption = await seller.person.post(`/v1/sellers/${seller.id}/exemptions`, {
    brand: 'Larch & Lime',
    category: 'Home & Kitchen > Kitchen > Cutting Boards',
    reason: 'Our brand is made one piece at a time and has never had numbers.',
    photos: [photo.body.id],
  });
  for (const path of [`/v1/prefixes/${asked.body.id}/decision`, `/v1/exemptions/${exemption.body.id}/decision`]) {
    const answers = await Promise.all([
      olive.post(path, { accept: true, reasons: REASONS }),
      otto.post(path, { accept: false, reasons: REASONS }),
    ]);
    expect(statuses(answers), path).toEqual([200, 409]);
  }
});

test('an application while its link to a lost account is decided: nobody is let in who was found to be the same', async () => {
  const lost = await applied('Eve');
  await olive.post(`/v1/applications/${lost.id}/decision`, { decision: 'approve' });
  await revokePending(olive, otto, lost.seller);
  const near = await newSeller(program, 'Fay');
  await acceptTerms(near);
  const same = await lost.seller.person.get(`/v1/sellers/${lost.seller.id}/applications`);
  const { address } = same.body.items[0].answers;
  const sent = await near.person.post(`/v1/sellers/${near.id}/applications`, {
    ...APPLICATION,
    legalName: 'Fay Fairweather',
    address,
  });
  expect(sent.status).toBe(201);
  const { items } = (await olive.get('/v1/operator/links?limit=100')).body;
  const link = items.find((one: { seller: { id: string } }) => one.seller.id === near.id);
  const decide = (who: Person, decision: string) =>
    who.post(`/v1/operator/links/${link.id}/decision`, { decision, reasons: REASONS });
  const answers = await Promise.all([
    decide(olive, 'same'),
    decide(otto, 'different'),
    olive.post(`/v1/applications/${sent.body.id}/decision`, { decision: 'approve' }),
  ]);
  expect(statuses(answers.slice(0, 2))).toEqual([200, 409]);
  const found = winner(answers.slice(0, 2)) === 0 ? 'same' : 'different';
  if (found === 'same') expect(await standsAt(near)).toBe('applicant');
  expect(answers[2]?.status === 200).toBe((await standsAt(near)) === 'approved');
});
