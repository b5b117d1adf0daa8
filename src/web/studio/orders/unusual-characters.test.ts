import { expect, test } from 'vitest';
import { unusualCharacters } from './unusual-characters.ts';

const points = (text: string) => unusualCharacters(text).map((one) => one.codePoint);

test('plain text has nothing to look at twice', () => {
  expect(points('Mr. Waffles\n2026')).toEqual([]);
  expect(points('مريم')).toEqual([]);
  expect(points('小鳥とカフェ')).toEqual([]);
});

test('marks, curly apostrophes and dashes are named once each, in their order', () => {
  expect(points('Zoë’s café – Zoë')).toEqual(['U+00EB', 'U+2019', 'U+00E9', 'U+2013']);
  expect(unusualCharacters('’')[0]?.name).toContain('apostrophe');
});

test('what cannot be seen is named and shown as nothing', () => {
  expect(unusualCharacters('a\u200db')).toEqual([{ shown: '', codePoint: 'U+200D', name: 'zero width joiner' }]);
});

test('a letter of another script among look-alikes stands out', () => {
  expect(points('Lаura')).toEqual(['U+0430']);
});

test('an emoji is one character with its code point', () => {
  expect(points('Luna 🐶')).toEqual(['U+1F436']);
});
