import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { BECAUSE } from '../app/trouble.ts';
import { apiErrorsPage } from './api-errors-page.ts';
import { ERRORS, type RequestError } from './errors.ts';

test('the catalogue and its page say the same: run scripts/write-api-errors.ts after a change', async () => {
  expect(await readFile(new URL('../../docs/api-errors.md', import.meta.url), 'utf8')).toBe(apiErrorsPage());
});

test('every refusal of a verb is in the catalogue, and nothing else is but what requests meet before a verb', () => {
  const before: RequestError[] = [
    'invalid-request',
    'invalid-json',
    'unsupported-media-type',
    'too-large',
    'too-many-requests',
    'cross-site',
    'no-such-address',
    'not-ready',
    'internal-error',
  ];
  expect(Object.keys(ERRORS).toSorted()).toEqual([...BECAUSE, ...before].toSorted());
});

test('each entry says what is wrong and what to do, in a sentence', () => {
  for (const [code, { status, title, fix }] of Object.entries(ERRORS)) {
    expect(status, code).toBeGreaterThanOrEqual(400);
    expect(title.length, code).toBeGreaterThan(10);
    expect(fix, code).toMatch(/[.]$/);
  }
});
