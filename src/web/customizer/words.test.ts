import { expect, test } from 'vitest';
import { colourName } from './colour-name.ts';
import { wordsFor } from './words.ts';
import { ar } from './words-ar.ts';
import { de } from './words-de.ts';
import { en } from './words-en.ts';

test('every language has every word, with the same slots', () => {
  const slots = (word: unknown) => [...new Set(JSON.stringify(word).match(/\{(?!n\})\w+\}/g) ?? [])].sort();
  for (const other of [de, ar]) {
    for (const key of Object.keys(en) as (keyof typeof en)[]) expect(slots(other[key]), key).toEqual(slots(en[key]));
  }
});

test('every language has a word for every colour', () => {
  for (const words of [en, de, ar]) expect(String(words.colours).split('|')).toHaveLength(23);
});

test.each([
  ['#E4572E', 'orange'],
  ['#1F2A44', 'navy'],
  ['#FFFFFF', 'white'],
  ['#3B8F5A', 'green'],
  ['#B3202A', 'red'],
])('%s is called %s', (hex, name) => {
  expect(colourName(hex, en.colours)).toBe(name);
});

test('Arabic counts in six forms', async () => {
  const say = await wordsFor('ar-AE');
  expect([0, 1, 2, 3, 11].map((n) => say('left', { n }))).toEqual([
    'لم يبق أي حرف',
    'بقي حرف واحد',
    'بقي حرفان',
    'بقيت 3 أحرف',
    'بقي 11 حرفًا',
  ]);
});

test('a language we do not speak is answered in English', async () => {
  expect((await wordsFor('it-IT'))('review')).toBe('Review your design');
});

test('what stands against a drawing is said in the page’s language, with its numbers', async () => {
  const say = await wordsFor('de-DE');
  expect(say('letter-absent', { font: 'Great Vibes', letter: '犬', code: 'U+72AC' })).toBe(
    'Die Schrift „Great Vibes“ hat kein „犬“ (U+72AC). Wählen Sie eine andere Schrift oder eine andere Schreibweise.',
  );
  expect((await wordsFor('ar'))('picture-soft', { dpi: 96 })).toContain('96');
});
