import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyListing } from '../../support/copy-listing.ts';
import { act, advanceAt, publishedMug, standsAt } from '../../support/enforcement-stories.ts';
import { type Person, type TestProgram, testProgram } from '../../support/program.ts';
import { approvedSeller } from '../../support/stories.ts';

const LISTINGS = 10_000;
let program: TestProgram;
let olive: Person;
let otto: Person;
let owner: pg.Client;
beforeAll(async () => {
  program = await testProgram();
  olive = await program.person('Olive', 'operator');
  otto = await program.person('Otto', 'operator');
  owner = new pg.Client(program.database.owner);
  await owner.connect();
}, 120_000);
afterAll(async () => {
  await owner?.end();
  await program[Symbol.asyncDispose]();
});

const inShop = async (seller: string): Promise<number> =>
  (await owner.query('select count(*)::int as n from monogram.shop_listing where seller_id = $1', [seller])).rows[0].n;

test('a seller with 10,000 listings is revoked and all are off in under 5 seconds; annulled, all are back', async () => {
  const seller = await approvedSeller(program, olive, 'Dana');
  const one = await publishedMug(seller);
  await copyListing(owner, one, LISTINGS - 1);
  expect(await inShop(seller.id)).toBe(LISTINGS);

  const proposed = await act(olive, seller, 'revocation');
  const begun = performance.now();
  const confirmed = await otto.post(`/v1/actions/${proposed.body.id}/confirmation`);
  const seconds = (performance.now() - begun) / 1000;
  console.info(`${LISTINGS} listings off in ${seconds.toFixed(2)} s`);
  expect(confirmed.body).toMatchObject({ state: 'in-force', listingsStopped: LISTINGS });
  expect(await inShop(seller.id)).toBe(0);
  expect(await standsAt(seller)).toBe('revocation-pending');
  const { rows } = await owner.query(
    `select state, count(*)::int as n from monogram.listing where seller_id = $1 group by state`,
    [seller.id],
  );
  expect(rows).toEqual([{ state: 'off', n: LISTINGS }]);
  expect(seconds).toBeLessThan(5);

  for (const person of [olive, otto])
    await person.post(`/v1/actions/${proposed.body.id}/annulment`, { reasons: 'It was another workshop.' });
  expect(await inShop(seller.id)).toBe(LISTINGS);
  await advanceAt(program, new Date());
}, 180_000);
