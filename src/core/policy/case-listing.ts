import type { Listing } from '../listing/index.ts';
import type { Field } from '../template/index.ts';
import type { SellerFacts } from './finding.ts';
import type { CaseField, CaseListing } from './rule.ts';

/** The seller of a case that names none. */
export const CASE_SELLER: SellerFacts = { companyPrefixes: ['0614141'], brands: ['Oak & Ember'] };

/** Fills in a case to a whole listing. */
export function listingOfCase(given: CaseListing): Listing {
  return {
    id: 'case',
    locale: given.locale ?? 'en-US',
    title: given.title ?? 'Engraved Oak Serving Board',
    ...(given.description === undefined ? {} : { description: given.description }),
    ...(given.bullets === undefined ? {} : { bullets: given.bullets }),
    ...(given.category === undefined ? {} : { category: given.category }),
    ...(given.condition === undefined ? {} : { condition: given.condition }),
    identifiers: given.identifiers ?? { gtin: '0614141000036' },
    price: { amount: 2900, currency: 'EUR' },
    template: {
      surfaces: [
        {
          id: 'front',
          label: 'Front',
          size: { width: 200, height: 100 },
          placements: [{ id: 'here', x: 10, y: 10, width: 180, height: 30 }],
        },
      ],
      fields: (given.fields ?? ['Name']).map(fieldOfCase),
    },
  };
}

function fieldOfCase(given: CaseField, index: number): Field {
  const field = typeof given === 'string' ? { label: given } : given;
  const base = { id: `f${index}`, label: field.label, ...(field.help === undefined ? {} : { help: field.help }) };
  if (field.options) {
    const options = field.options.map((option, at) => {
      const { label, help, surcharge } =
        typeof option === 'string' ? { label: option, help: undefined, surcharge: undefined } : option;
      return {
        id: `o${at}`,
        label,
        ...(help === undefined ? {} : { help }),
        ...(surcharge === undefined ? {} : { surcharge: { amount: surcharge, currency: 'EUR' } }),
      };
    });
    return { ...base, kind: 'option', options };
  }
  const placement = field.placed === false ? {} : { placement: 'here' };
  if (field.image) return { ...base, kind: 'image', ...placement };
  return { ...base, kind: 'text', ...placement, ...(field.suggestions ? { suggestions: field.suggestions } : {}) };
}
