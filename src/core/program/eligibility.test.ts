import { expect, it } from 'vitest';
import { DEFAULT_ELIGIBILITY, type EligibilityFacts, judgeEligibility, parseEligibility } from './eligibility.ts';

const FACTS: EligibilityFacts = {
  country: 'DE',
  given: {
    taxNumber: true,
    registrationNumber: false,
    website: false,
    contact: true,
    bank: false,
    sample: true,
    brands: false,
  },
  photos: 1,
  category: 'Home > Knives',
};

it('asks nothing that the operator does not ask', () => {
  expect(judgeEligibility(DEFAULT_ELIGIBILITY, FACTS)).toEqual([]);
});

it('says of each rule whether it is met, where, and what to do', () => {
  const rules = parseEligibility({
    countries: ['AT', 'DE'],
    required: ['taxNumber', 'bank'],
    minimumPhotos: 2,
    closedCategories: ['knives'],
  });
  if (!rules.ok) throw new Error('rules');
  expect(judgeEligibility(rules.value, FACTS).map(({ path, met }) => [path, met])).toEqual([
    ['/country', true],
    ['/taxNumber', true],
    ['/bank', false],
    ['/photos', false],
    ['/sample/category', false],
  ]);
});

it('says where a rule document is wrong', () => {
  const read = parseEligibility({ countries: ['Germany'], minimumPhoto: 2 });
  expect(read.ok || read.error.map(({ path }) => path)).toEqual(['/countries/0', '']);
});
