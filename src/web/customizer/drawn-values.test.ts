import { expect, test } from 'vitest';
import type { Template } from '../../core/template/index.ts';
import { choiceInWords, drawnValues } from './drawn-values.ts';

const template: Template = {
  surfaces: [],
  fields: [
    { id: 'name', kind: 'text', label: 'Name', required: true, suggestions: ['Ada'] },
    { id: 'note', kind: 'text', label: 'Note', suggestions: ['With love'] },
    { id: 'wood', kind: 'option', label: 'Wood', options: [{ id: 'oak', label: 'Oak' }] },
  ],
};
const anyFont = () => true;

test('a required text left empty is drawn with its first idea, and known as a sample', () => {
  const { values, ghosts } = drawnValues(template, {}, anyFont);
  expect(values).toEqual({ name: { text: 'Ada' } });
  expect([...ghosts]).toEqual(['name']);
});

test('what the buyer typed replaces the sample', () => {
  const { values, ghosts } = drawnValues(template, { name: { text: 'Mo' }, wood: { option: 'oak' } }, anyFont);
  expect(values).toEqual({ name: { text: 'Mo' }, wood: { option: 'oak' } });
  expect(ghosts.size).toBe(0);
});

test('a text waits for its lettering', () => {
  expect(drawnValues(template, { name: { text: 'Mo' } }, () => false).values).toEqual({});
});

test('choices are said as the seller worded them', () => {
  expect(
    template.fields.map((field) => choiceInWords(field, { name: { text: 'Mo' }, wood: { option: 'oak' } })),
  ).toEqual(['Mo', undefined, 'Oak']);
});
