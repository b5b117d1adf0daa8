import { expect, it } from 'vitest';
import { complianceChanges } from './compliance-changes.ts';
import { DEFAULT_COMPLIANCE } from './compliance-defaults.ts';

const board = { title: 'Walnut board', category: 'Kitchen > Cutting Boards' };
const ring = { title: 'Ring', category: 'Jewelry > Rings' };

it('tells what leaves, what comes back and which documents are asked for, and only where something changes', () => {
  const held = new Map([['b', [{ requirement: 'food-contact', document: 'declaration', until: 100 }]]]);
  const listings = [
    { sellerId: 'a', inShop: true, ...board },
    { sellerId: 'a', inShop: true, ...ring },
    { sellerId: 'a', inShop: false, title: 'Notebook', category: 'Stationery' },
    { sellerId: 'b', inShop: true, ...board },
    { sellerId: 'c', inShop: true, title: 'Poster', category: undefined },
  ];
  expect(complianceChanges(DEFAULT_COMPLIANCE, listings, held, 99)).toEqual([
    {
      sellerId: 'a',
      leaves: ['Walnut board', 'Ring'],
      returns: ['Notebook'],
      needs: [
        'Declaration of compliance for food contact',
        'Test report on nickel release (EN 1811) and on lead and cadmium',
      ],
    },
  ]);
  expect(complianceChanges(DEFAULT_COMPLIANCE, listings, held, 100).map(({ sellerId }) => sellerId)).toEqual([
    'a',
    'b',
  ]);
  expect(complianceChanges({ requirements: [] }, listings, held, 99)).toEqual([
    { sellerId: 'a', leaves: [], returns: ['Notebook'], needs: [] },
  ]);
});
