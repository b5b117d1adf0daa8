import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASE_SELLER, listingOfCase } from '../case-listing.ts';
import { checkListing } from '../check-listing.ts';
import { CLAUSES } from '../clauses.ts';
import { CLAUSE_CODES } from '../finding.ts';
import { REASONS } from '../messages/reasons.ts';
import { RULES } from './index.ts';

describe.each(RULES.map((entry) => [entry.rule.clause, entry] as const))('%s', (clause, { cases }) => {
  it.each(cases.invalid.map((one) => [one.why, one] as const))('breaks it: %s', (_, one) => {
    const { findings } = checkListing(
      { listing: listingOfCase(one.listing), seller: one.seller ?? CASE_SELLER },
      one.settings,
    );
    expect(findings.filter((finding) => finding.clause === clause)).not.toEqual([]);
  });

  it.each(cases.valid.map((one) => [one.why, one] as const))('keeps it: %s', (_, one) => {
    const { findings } = checkListing(
      { listing: listingOfCase(one.listing), seller: one.seller ?? CASE_SELLER },
      one.settings,
    );
    expect(findings.filter((finding) => finding.clause === clause)).toEqual([]);
  });
});

it('no clause lacks a rule, cases of both kinds, or help', () => {
  const files = readdirSync(new URL('.', import.meta.url));
  for (const code of CLAUSE_CODES) {
    const entry = RULES.find(({ rule }) => rule.clause === code);
    expect(files, code).toEqual(expect.arrayContaining([`${code}.ts`, `${code}.cases.ts`]));
    expect(entry?.cases.invalid.length, code).toBeGreaterThan(0);
    expect(entry?.cases.valid.length, code).toBeGreaterThan(0);
    expect(CLAUSES.find((clause) => clause.code === code)?.help.length, code).toBeGreaterThan(0);
  }
});

it('every reason that a finding can have is told by a case of its rule', () => {
  const told = RULES.flatMap(({ rule, cases }) =>
    cases.invalid.flatMap(({ listing, seller = CASE_SELLER, settings }) =>
      checkListing({ listing: listingOfCase(listing), seller }, settings)
        .findings.filter(({ clause }) => clause === rule.clause)
        .map(({ because }) => because),
    ),
  );
  expect([...new Set(told)].toSorted()).toEqual([...REASONS].toSorted());
});
