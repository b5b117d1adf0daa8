import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestProgram, testProgram } from '../support/program.ts';
import { approvedSeller, publishedSample } from '../support/stories.ts';

let program: TestProgram;
const published: string[] = [];

beforeAll(async () => {
  program = await testProgram();
  const seller = await approvedSeller(program, await program.person('Olive', 'operator'));
  for (const sample of ['walnut-cutting-board', 'photo-mug', 'name-puzzle-ar-en'])
    published.push(await publishedSample(seller, sample));
}, 90_000);
afterAll(() => program[Symbol.asyncDispose]());

test('walking the shop by cursor shows everything published once, newest first', async () => {
  const visitor = program.visitor();
  const seen: string[] = [];
  let path = '/v1/listings?limit=2';
  for (let pages = 0; pages < 5; pages += 1) {
    const { body } = await visitor.get(path);
    seen.push(...body.items.map((one: { id: string }) => one.id));
    if (body.next === null) break;
    path = `/v1/listings?limit=2&cursor=${encodeURIComponent(body.next)}`;
  }
  expect(seen).toEqual(published.toReversed());
});

test.each(['nonsense', 'W10=', '%00', Buffer.from('["2026-01-01T00:00:00.000Z","x"]').toString('base64url')])(
  'a cursor we did not make is refused: %s',
  async (cursor) => {
    expect(await program.visitor().get(`/v1/listings?cursor=${cursor}`)).toMatchObject({
      status: 400,
      body: { code: 'invalid-request' },
    });
  },
);

test.each([['limit=0'], ['limit=101'], ['limit=many']])('%s is refused', async (query) => {
  expect((await program.visitor().get(`/v1/listings?${query}`)).status).toBe(400);
});
