import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMoney,
  apply,
  atPointer,
  canonicalJson,
  compose,
  formatMoney,
  mm,
  mmToPt,
  move,
  pointer,
  rotation,
  sha256Hex,
} from './index.ts';

test('a pointer finds what it names, whatever the keys are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 0 }), { maxLength: 5 }), fc.integer(), (keys, leaf) => {
      const document = keys.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), leaf);
      expect(atPointer(document, pointer(...keys))).toBe(leaf);
    }),
  );
});

test('sums of money are exact and never mix currencies', () => {
  expect(addMoney({ amount: 10, currency: 'EUR' }, { amount: 20, currency: 'EUR' })).toEqual({
    amount: 30,
    currency: 'EUR',
  });
  expect(() => addMoney({ amount: 1, currency: 'EUR' }, { amount: 1, currency: 'USD' })).toThrow(/USD/);
});

test('money is written as ISO 4217 divides it', () => {
  expect(formatMoney({ amount: 1295, currency: 'GBP' }, 'en-GB')).toBe('£12.95');
  expect(formatMoney({ amount: 2980, currency: 'JPY' }, 'en-US')).toBe('¥2,980');
  expect(formatMoney({ amount: 1500, currency: 'KWD' }, 'en-US')).toMatch(/1\.500/);
});

test('an inch is 72 points', () => expect(mmToPt(mm(25.4))).toBeCloseTo(72, 12));

test('a quarter turn clockwise about a centre is exact', () => {
  expect(apply(rotation(90, { x: 10, y: 10 }), { x: 20, y: 10 })).toEqual({ x: 10, y: 20 });
});

test('composed maps act one after the other', () => {
  const turned = apply(compose(rotation(90), [1, 0, 0, 1, 5, 0]), { x: 0, y: 0 });
  expect(turned.x).toBeCloseTo(0);
  expect(turned.y).toBeCloseTo(5);
});

test('SHA-256 agrees with FIPS 180-2, and canonical JSON with RFC 8785', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(canonicalJson({ b: 1, a: [1e30, '€'] })).toBe('{"a":[1e+30,"€"],"b":1}');
});

test('a state with an empty row has no way out', () => {
  const moves = { live: ['gone'], gone: [] } as const;
  expect(move<'live' | 'gone'>(moves, 'live', 'gone').ok).toBe(true);
  expect(move<'live' | 'gone'>(moves, 'gone', 'live').ok).toBe(false);
});
