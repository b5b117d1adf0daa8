import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Template } from './index.ts';
import { parseDesign } from './index.ts';

const template: Template = {
  surfaces: [
    {
      id: 'top',
      label: 'Top',
      size: { width: 100, height: 50 },
      placements: [{ id: 'p', x: 0, y: 0, width: 50, height: 20 }],
    },
  ],
  fields: [
    {
      id: 'name',
      kind: 'text',
      label: 'Name',
      placement: 'p',
      required: true,
      minLength: 2,
      maxLength: 5,
      fonts: ['Oswald'],
      colors: ['#aabbcc'],
    },
    { id: 'photo', kind: 'image', label: 'Photo', placement: 'p' },
    { id: 'wood', kind: 'option', label: 'Wood', options: [{ id: 'oak', label: 'Oak' }] },
  ],
};

const design = (values: unknown) => parseDesign(template, { listing: 'L', values });

test('a family emoji with joiners counts as one character', () => {
  expect(design({ name: { text: '👨‍👩‍👧é👍🏽ab' } }).ok).toBe(true);
});

test('colours and fonts are taken in any case and kept in one spelling', () => {
  const parsed = design({ name: { text: 'Ada', color: '#AABBCC' } });
  expect(parsed).toMatchObject({ ok: true, value: { values: { name: { color: '#AABBCC' } } } });
});

test.each([
  ['a required field left out', {}, '/values/name'],
  ['a required field left blank', { name: { text: '   ' } }, '/values/name'],
  ['a text too long', { name: { text: 'abcdef' } }, '/values/name/text'],
  ['a text too short', { name: { text: 'a' } }, '/values/name/text'],
  ['more lines than fit', { name: { text: 'ab\ncd' } }, '/values/name/text'],
  ['half a character', { name: { text: 'ab\ud800' } }, '/values/name/text'],
  ['a font that is not offered', { name: { text: 'Ada', font: 'Comic' } }, '/values/name/font'],
  ['a colour that is not offered', { name: { text: 'Ada', color: '#000000' } }, '/values/name/color'],
  ['an unknown field', { name: { text: 'Ada' }, 'a/b': { text: 'x' } }, '/values/a~1b'],
  ['a value of another kind', { name: { option: 'oak' } }, '/values/name/option'],
  ['an unknown option', { name: { text: 'Ada' }, wood: { option: 'gold' } }, '/values/wood/option'],
  ['a scale of nothing', { name: { text: 'Ada' }, photo: { image: 'x', scale: 0 } }, '/values/photo/scale'],
])('%s is a problem at its place', (_, values, path) => {
  const parsed = design(values);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.error.map((problem) => problem.path)).toContain(path);
});

test('no JSON makes it throw, and what it accepts it accepts again unchanged', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      const parsed = parseDesign(template, body);
      if (parsed.ok) expect(parseDesign(template, parsed.value)).toEqual(parsed);
    }),
  );
});
