import { expect, test } from 'vitest';
import { differences } from './differences.ts';

test('each place that differs is named once, equal parts are not', () => {
  const mine = { title: 'a', price: { amount: 1, currency: 'EUR' }, fields: [{ label: 'x' }, { label: 'y' }] };
  const theirs = { title: 'a', price: { amount: 2, currency: 'EUR' }, fields: [{ label: 'x' }], brand: 'B' };
  expect(differences(mine, theirs)).toEqual(['/price/amount', '/fields/1', '/brand']);
});

test('equal documents do not differ, whatever the order of their keys', () => {
  expect(differences({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toEqual([]);
});
