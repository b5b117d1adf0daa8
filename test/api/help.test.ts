import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLAUSE_CODES } from '../../src/core/policy/index.ts';
import { OBLIGATION_CODES } from '../../src/core/program/index.ts';
import { type TestProgram, testProgram } from '../support/program.ts';

let program: TestProgram;
beforeAll(async () => {
  program = await testProgram();
});
afterAll(() => program[Symbol.asyncDispose]());

test('every code has a help page in the product, with examples that break and keep it', async () => {
  const visitor = program.visitor();
  const { items } = (await visitor.get('/v1/help')).body as { items: { code: string }[] };
  const codes = items.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining([...CLAUSE_CODES, ...OBLIGATION_CODES, 'documents', 'gtin-exemptions']));
  for (const code of codes) {
    const page = await visitor.get(`/v1/help/${code}`);
    expect(page.status, code).toBe(200);
    expect(page.body.help.length, code).toBeGreaterThan(0);
    expect(page.body.breaks.length, code).toBeGreaterThan(0);
    expect(page.body.keeps.length, code).toBeGreaterThan(0);
  }
  expect((await visitor.get('/v1/help/nonsense')).body.code).toBe('not-found');
});
