import bidiModule, { type Bidi } from 'bidi-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemise } from './itemise.ts';

const cut = (line: string) =>
  itemise(line).runs.map(
    (run) => `${run.script ?? 'any'}${run.rightToLeft ? '<' : '>'}${line.slice(run.start, run.end)}`,
  );

test.each([
  ['one script is one run, punctuation and digits with it', 'Est. 2019, Oslo', ['Latn>Est. 2019, Oslo']],
  ['scripts are told apart', 'Anna Анна', ['Latn>Anna ', 'Cyrl>Анна']],
  ['a number alone has no script', '2019', ['any>2019']],
  ['what stands before the first letter goes with it', '(Анна)', ['Cyrl>(Анна)']],
  ['marks stay with their letters', 'e\u0301', ['Latn>e\u0301']],
  ['a long vowel sign stays with kana', 'ラーメン', ['Kana>ラーメン']],
  ['a closing bracket goes with its opener', 'Tom (Анна) x', ['Latn>Tom (', 'Cyrl>Анна', 'Latn>) x']],
  ['Hebrew is laid from the right, the number in it from the left', 'דנה 12', ['Hebr>12', 'Hebr<דנה ']],
  ['a Latin name in Arabic keeps its direction', 'ليان Ab', ['Latn>Ab', 'Arab<ليان ']],
  ['Arabic in a Latin line stands where it is read', 'Ab ليان cd', ['Latn>Ab ', 'Arab<ليان', 'Arab> ', 'Latn>cd']],
])('%s', (_, line, expected) => {
  expect(cut(line)).toEqual(expected);
});

test('a line reads from the side of its first letter', () => {
  expect(itemise('12 שלום Tom').rightToLeft).toBe(true);
  expect(itemise('12 Tom שלום').rightToLeft).toBe(false);
});

test('runs stand in the order the bidirectional algorithm gives their characters', () => {
  const bidi = (bidiModule as unknown as () => Bidi)();
  const part = fc.constantFrom(
    'ab',
    'Том',
    'שלום',
    'ليان',
    ' ',
    '12',
    '٣٤',
    '(',
    ')',
    '-',
    ', ',
    '5%',
    '\u200f',
    '\u2067',
    '\u2069',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      // Blanks at the ends are cut off before a line is itemised.
      const line = parts.join('').trim();
      const levels = bidi.getEmbeddingLevels(line, 'auto');
      const expected = bidi.getReorderedIndices(line, levels);
      const order = itemise(line).runs.flatMap((run) => {
        const indices = Array.from({ length: run.end - run.start }, (_, i) => run.start + i);
        return run.rightToLeft ? indices.reverse() : indices;
      });
      expect(order).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
