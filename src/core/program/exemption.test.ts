import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exemptionCovers } from './exemption.ts';

const scope = { brand: 'Oak & Ember', category: 'Home & Kitchen > Cutting Boards' };

it.each([
  ['the very category', 'Oak & Ember', 'Home & Kitchen > Cutting Boards', true],
  ['a category below it', 'Oak & Ember', 'Home & Kitchen > Cutting Boards > Walnut', true],
  ['another way to write both', ' OAK  &  ember ', 'home & kitchen>CUTTING BOARDS', true],
  ['full-width letters', 'Ｏａｋ & Ember', 'Home & Kitchen > Cutting Boards', true],
  ['the category above it', 'Oak & Ember', 'Home & Kitchen', false],
  ['a word that only begins alike', 'Oak & Ember', 'Home & Kitchen > Cutting Boards for Dogs', false],
  ['the same name elsewhere in the tree', 'Oak & Ember', 'Sports > Cutting Boards', false],
  ['another brand', 'Oak & Amber', 'Home & Kitchen > Cutting Boards', false],
  ['no brand', undefined, 'Home & Kitchen > Cutting Boards', false],
  ['no category', 'Oak & Ember', undefined, false],
])('%s: %s in %s', (_, brand, category, covered) => {
  expect(exemptionCovers(scope, { brand, category })).toBe(covered);
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
