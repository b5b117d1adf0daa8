import { expect, it } from 'vitest';
import { COMPLIANCE_CASES } from './compliance.cases.ts';
import { missingDocuments, parseCompliance, requirementsFor } from './compliance.ts';
import { DEFAULT_COMPLIANCE } from './compliance-defaults.ts';

it.each(COMPLIANCE_CASES)('a product in $category is under $requirements: $why', ({ category, requirements }) => {
  expect(requirementsFor(DEFAULT_COMPLIANCE, category).map(({ id }) => id)).toEqual(requirements);
});

it('a document counts until the moment it expires, and only for what it is', () => {
  const held = [{ requirement: 'jewellery-nickel', document: 'test-report', until: 1000 }];
  const missing = (now: number) => missingDocuments(DEFAULT_COMPLIANCE, 'Jewelry', held, now).length;
  expect([missing(999), missing(1000)]).toEqual([0, 1]);
  expect(missingDocuments(DEFAULT_COMPLIANCE, 'Toys', held, 0)).toHaveLength(1);
});

it('what the program ships with reads as rules, and each names its law', () => {
  expect(parseCompliance(DEFAULT_COMPLIANCE).ok).toBe(true);
  const twice = { requirements: [DEFAULT_COMPLIANCE.requirements[0], DEFAULT_COMPLIANCE.requirements[0]] };
  const read = parseCompliance(twice);
  expect(read.ok || read.error[0]?.path).toBe('/requirements/1/id');
});
