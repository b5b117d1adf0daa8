import type { RuleCases } from '../rule.ts';

export const warrantyCases: RuleCases = {
  invalid: [
    {
      listing: { fields: ['Name', { label: 'Protect your watch box', options: ['Lifetime warranty'] }] },
      why: 'an option sells a warranty',
    },
  ],
  valid: [
    {
      listing: { fields: [{ label: 'Slogan', suggestions: ['Warranty expired 1964', 'Vintage since 1959'] }] },
      why: 'a joke printed on a shirt',
    },
  ],
};
