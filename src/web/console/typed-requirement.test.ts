import { expect, test } from 'vitest';
import { DEFAULT_COMPLIANCE, parseCompliance } from '../../core/program/index.ts';
import { fromTyped, newRequirement, toTyped } from './typed-requirement.ts';

test('rules that nobody touched come out as they went in', () => {
  expect(fromTyped(toTyped(DEFAULT_COMPLIANCE))).toEqual(DEFAULT_COMPLIANCE);
});

test('what is new gets a code of its own from its name, and what had one keeps it', () => {
  const typed = {
    ...newRequirement(1),
    title: 'Food Contact',
    laws: [{ name: 'A law', citation: 'Article 1' }],
    categories: ' Mugs \n\n Cups ',
    declaration: 'I declare that all of it is so.',
    documents: [
      { id: '', title: 'Ökotest!', months: 12 },
      { id: '', title: 'Ökotest!', months: 12 },
      { id: '', title: '検査書', months: 12 },
    ],
  };
  const renamed = { ...toTyped(DEFAULT_COMPLIANCE)[1]!, title: 'Another name' };
  const rules = fromTyped([renamed, typed]);
  expect(rules.requirements.map(({ id }) => id)).toEqual(['food-contact', 'food-contact-2']);
  expect(rules.requirements[1]?.categories).toEqual(['Mugs', 'Cups']);
  expect(rules.requirements[1]?.documents.map(({ id }) => id)).toEqual(['okotest', 'okotest-2', 'document']);
  expect(parseCompliance(rules).ok).toBe(true);
});
