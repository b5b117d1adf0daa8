import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CASE_SCOPE, EXEMPTION_CASES } from './exemption.cases.ts';
import { exemptionCovers } from './exemption.ts';

it.each(EXEMPTION_CASES)('$why: $brand in $category', ({ brand, category, covered }) => {
  expect(exemptionCovers(CASE_SCOPE, { brand, category })).toBe(covered);
});

it('an exemption of nothing covers nothing', () => {
  expect(exemptionCovers({ brand: ' ', category: 'Toys' }, { brand: '', category: 'Toys' })).toBe(false);
  expect(exemptionCovers({ brand: 'Oak', category: ' > ' }, { brand: 'Oak', category: 'Toys' })).toBe(false);
});

const level = fc.stringMatching(/^[a-z]{1,8}$/);
it('what it covers it covers at every depth, and a change of any level above ends it', () => {
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 4 }), fc.array(level, { maxLength: 3 }), (path, more) => {
      const of = { brand: 'B', category: path.join(' > ') };
      expect(exemptionCovers(of, { brand: 'b', category: [...path, ...more].join(' > ') })).toBe(true);
      for (const [index, one] of path.entries()) {
        const other = path.with(index, `${one}x`);
        expect(exemptionCovers(of, { brand: 'b', category: [...other, ...more].join(' > ') })).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});
