import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helpOfRefusal, REFUSALS } from '../core/content/index.ts';
import { CLAUSE_CODES } from '../core/policy/index.ts';
import {
  HELP_OF_MEASURE,
  HELP_OF_OCCASION,
  MEASURES,
  OBLIGATION_CODES,
  OCCASIONS,
  type Occasion,
} from '../core/program/index.ts';
import { HELP_PAGES } from './help-pages.ts';

const codes = HELP_PAGES.map(({ code }) => code);

test('no two pages share a code, and each says why with examples that break it and that keep it', () => {
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, title, text, help, breaks, keeps } of HELP_PAGES) {
    expect(title.length, code).toBeGreaterThan(3);
    expect(text, code).toMatch(/[.]$/);
    expect(help.length, code).toBeGreaterThan(0);
    expect(breaks.length, code).toBeGreaterThan(0);
    expect(keeps.length, code).toBeGreaterThan(0);
  }
});

test('whatever a finding, a statement of reasons, a refusal or a measure of standing can point to has a page', () => {
  expect(codes).toEqual(expect.arrayContaining([...CLAUSE_CODES]));
  expect(codes).toEqual(expect.arrayContaining([...OBLIGATION_CODES]));
  expect(codes).toEqual(expect.arrayContaining(MEASURES.map((one) => HELP_OF_MEASURE[one])));
  expect(codes).toEqual(expect.arrayContaining(REFUSALS.map(helpOfRefusal)));
});

test('a notice that tells of something declined, missing, stopped or decided leads to a page', () => {
  const bad = /declined|asked|returned|expire|stopped|due|refused|upheld|rejected|countered|decided|undone|blocking/;
  for (const occasion of Object.keys(OCCASIONS) as Occasion[]) {
    const page = HELP_OF_OCCASION[occasion];
    if (page !== undefined) expect(codes, occasion).toContain(page);
    else if (occasion !== 'rules-returned') expect(bad.test(occasion), `${occasion} needs a page`).toBe(false);
  }
});

test('the reasons screening can give, the problems of a listing and the links of pages all have a page', () => {
  const verdicts = readFileSync(new URL('../core/content/verdict.ts', import.meta.url), 'utf8');
  const [, union = ''] = /type ReasonCode =([^;]+);/.exec(verdicts) ?? [];
  const reasons = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => `content-${code}`);
  expect(reasons.length).toBeGreaterThan(10);
  expect(codes).toEqual(expect.arrayContaining(reasons));
  for (const file of ['judge-listing', 'compliance'] as const) {
    const source = readFileSync(new URL(`../app/steps/${file}.ts`, import.meta.url), 'utf8');
    for (const [, code] of source.matchAll(/help: '([a-z-]+)'/g)) expect(codes, file).toContain(code);
  }
});
