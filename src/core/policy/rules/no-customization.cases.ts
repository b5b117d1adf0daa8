import type { RuleCases } from '../rule.ts';

export const noCustomizationCases: RuleCases = {
  invalid: [
    { listing: { fields: [] }, why: 'no field at all' },
    {
      listing: { fields: [{ label: 'Delivery speed', options: ['Standard', 'Express'] }] },
      why: 'the only choice is delivery',
    },
    {
      listing: { fields: [{ label: 'Your email address', placed: false }] },
      why: 'the only field collects an address',
    },
    {
      listing: { fields: [{ label: 'Size', options: ['S', 'M', 'L'] }] },
      why: 'a size alone is a variation: a person looks',
    },
  ],
  valid: [
    { listing: { fields: ['Name'] }, why: 'a text on the product' },
    { listing: { fields: [{ label: 'Wood', options: ['Oak', 'Walnut'] }] }, why: 'a choice of material' },
    {
      listing: {
        fields: [
          { label: 'Your photo', image: true },
          { label: 'Size', options: ['S', 'M'] },
        ],
      },
      why: 'a picture on the product',
    },
  ],
};
