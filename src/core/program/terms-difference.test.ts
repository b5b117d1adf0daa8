import fc from 'fast-check';
import { expect, it } from 'vitest';
import { termsDifference } from './terms-difference.ts';

const text = fc
  .array(fc.constantFrom('list', 'goods', 'may', 'not', '.', '\n', ' ', 'بيع', 'é'), { maxLength: 40 })
  .map((all) => all.join(''));

it('holds both versions whole', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = termsDifference(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('removed')).toBe(after);
      expect(without('added')).toBe(before);
    }),
    { numRuns: 300 },
  );
});

it('names the words that changed and no more', () => {
  expect(termsDifference('Ship in five days.', 'Ship in three days.').filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'five' },
    { kind: 'added', text: 'three' },
  ]);
});
