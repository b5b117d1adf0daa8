import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_ENFORCEMENT } from '../../../src/core/program/index.ts';
import { act, advanceAt, inShop, publishedMug, revokePending, standsAt } from '../../support/enforcement-stories.ts';
import { type Person, type TestProgram, testProgram } from '../../support/program.ts';
import { APPLICATION, approvedSeller } from '../../support/stories.ts';

const DAY = 86_400_000;
const BECAUSE = { reasons: 'It was another workshop of that name.' };

/** Under either profile a revocation is two people's, and a mistaken one is undone by the same two while it is not final. */
describe.each(['graduated', 'strict'] as const)('under the %s profile', (profile) => {
  let program: TestProgram;
  let olive: Person;
  let otto: Person;
  let oona: Person;
  beforeAll(async () => {
    const ladder = { ...DEFAULT_ENFORCEMENT.ladder, profile };
    program = await testProgram({}, { enforcement: { ...DEFAULT_ENFORCEMENT, ladder } });
    olive = await program.person('Olive', 'operator');
    otto = await program.person('Otto', 'operator');
    oona = await program.person('Oona', 'operator');
  }, 120_000);
  afterAll(() => program[Symbol.asyncDispose]());

  let sellers = 0;
  const someone = async (name: string) => {
    sellers += 1;
    APPLICATION.legalName = `${name} profile ${profile} ${sellers}`;
    APPLICATION.address = `${sellers} ${name} Square, Town of ${name}`;
    return approvedSeller(program, olive, name);
  };
  const annul = (person: Person, action: string) => person.post(`/v1/actions/${action}/annulment`, BECAUSE);
  const next = async (seller: { id: string }, clause: string) =>
    (await olive.get(`/v1/sellers/${seller.id}/next-step?clause=${clause}`)).body.kind;

  test('the ladder proposes as the profile says, and the profile is kept with the decision', async () => {
    const seller = await someone('Ann');
    expect(await next(seller, 'bundling')).toBe(profile === 'strict' ? 'revocation' : 'notice');
    const { body } = await act(olive, seller, 'notice');
    expect(body.kind, 'a person decides otherwise').toBe('notice');
    const owner = new pg.Client(program.database.owner);
    await owner.connect();
    try {
      const { rows } = await owner.query(
        'select profile, proposed_kind from monogram.enforcement_action where id = $1',
        [body.id],
      );
      expect(rows).toEqual([{ profile, proposed_kind: profile === 'strict' ? 'revocation' : 'notice' }]);
    } finally {
      await owner.end();
    }
  });

  test.each([
    ['who proposed asks, who confirmed does', 0, 1],
    ['who confirmed asks, who proposed does', 1, 0],
  ])(
    'a mistaken revocation is annulled by the same two: %s; everything is back, and it counts for nothing',
    async (_, asks, does) => {
      const seller = await someone('Bea');
      const listing = await publishedMug(seller);
      const before = await inShop(program);
      const proposal = await next(seller, 'gtin');
      const action = await revokePending(olive, otto, seller);
      expect([await standsAt(seller), await inShop(program)]).toEqual(['revocation-pending', before - 1]);
      const both = [olive, otto] as const;
      expect((await annul(oona, action)).body.code, 'a third alone cannot').toBe('another-person-needed');
      expect((await annul(both[asks] as Person, action)).body.state).toBe('in-force');
      expect((await annul(both[asks] as Person, action)).body.code, 'nor one of them twice').toBe(
        'another-person-needed',
      );
      expect((await annul(oona, action)).body.code, 'nor a third as the second').toBe('another-person-needed');
      expect(await standsAt(seller)).toBe('revocation-pending');
      expect((await annul(both[does] as Person, action)).body.state).toBe('annulled');
      expect([await standsAt(seller), await inShop(program)]).toEqual(['approved', before]);
      expect(await next(seller, 'gtin'), 'it never happened').toBe(proposal);
      // Nothing makes it final later.
      await advanceAt(program, new Date(Date.now() + 400 * DAY));
      expect(await standsAt(seller)).toBe('approved');
      expect((await annul(olive, action)).body.code).toBe('move-not-allowed');
      await seller.person.post(`/v1/listings/${listing}/off`);
    },
  );

  test('one second after the time to appeal both together cannot take it back any more', async () => {
    const seller = await someone('Cid');
    const action = await revokePending(olive, otto, seller);
    expect((await annul(olive, action)).body.state, 'asked for in time').toBe('in-force');
    const { appealUntil } = (await olive.get(`/v1/actions/${action}`)).body;
    await advanceAt(program, new Date(Date.parse(appealUntil) + 1000));
    expect(await standsAt(seller)).toBe('revoked');
    expect((await annul(otto, action)).body.code).toBe('move-not-allowed');
    expect(await standsAt(seller)).toBe('revoked');
  });

  test('both who race to annul and an appeal that is decided at once leave one outcome, told the same everywhere', async () => {
    const seller = await someone('Dov');
    const action = await revokePending(olive, otto, seller);
    const filed = await seller.person.post(`/v1/actions/${action}/appeal`, {
      words: 'This is about another workshop of that name, not us.',
    });
    await annul(olive, action);
    const decision = { outcome: 'upheld', reasons: 'I read the whole file and find that it stands.' };
    await Promise.all([annul(otto, action), oona.post(`/v1/appeals/${filed.body.id}/decision`, decision)]);
    const { state } = (await olive.get(`/v1/actions/${action}`)).body;
    expect(['annulled', 'final']).toContain(state);
    expect(await standsAt(seller)).toBe(state === 'final' ? 'revoked' : 'approved');
  });
});
