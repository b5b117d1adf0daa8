import { expect, test } from 'vitest';
import { templateProblems } from '../../../core/template/index.ts';
import type { Document } from './document.ts';
import { addField, addSurface, moveField, placeOf, removeField, removeSurface } from './edit-template.ts';

const labels = { text: 'T', image: 'P', option: 'O', optionA: 'A', optionB: 'B' };
const empty: Document = {
  id: 'SKU',
  locale: 'en-GB',
  title: 'Bowl',
  template: {
    surfaces: [{ id: 'front', label: 'Front', size: { width: 80, height: 40 }, placements: [] }],
    fields: [],
  },
};

test('whatever is added fits together: ids are fresh and places lie on the surface', () => {
  let document = empty;
  for (let n = 0; n < 12; n += 1) {
    document = addField(document, (['text', 'image', 'option'] as const)[n % 3]!, 0, labels, undefined);
  }
  document = addSurface(document, 'Back');
  document = addField(document, 'text', 1, labels, 'Caveat');
  expect(templateProblems(document.template, 'EUR')).toEqual([]);
  expect(document.template.fields).toHaveLength(13);
  expect(placeOf(document, document.template.fields[12]!)).toEqual({ surface: 1, placement: 0 });
});

test('a removed field takes its place with it', () => {
  const document = addField(addField(empty, 'text', 0, labels, undefined), 'image', 0, labels, undefined);
  const after = removeField(document, 0);
  expect(after.template.surfaces[0]!.placements.map((one) => one.id)).toEqual(['picture-1']);
});

test('a place two fields share stays until the last of them goes', () => {
  const one = addField(empty, 'text', 0, labels, undefined);
  const twice: Document = {
    ...one,
    template: {
      ...one.template,
      fields: [...one.template.fields, { ...one.template.fields[0]!, id: 'twin' } as never],
    },
  };
  expect(removeField(twice, 0).template.surfaces[0]!.placements).toHaveLength(1);
  expect(removeField(removeField(twice, 0), 0).template.surfaces[0]!.placements).toHaveLength(0);
});

test('moving a field past an end changes nothing', () => {
  const document = addField(addField(empty, 'text', 0, labels, undefined), 'option', 0, labels, undefined);
  expect(moveField(document, 0, -1)).toEqual(document);
  expect(moveField(document, 1, 1)).toEqual(document);
  expect(moveField(document, 0, 1).template.fields.map((one) => one.kind)).toEqual(['option', 'text']);
});

test('a removed surface leaves its fields, drawn nowhere', () => {
  const after = removeSurface(addField(empty, 'text', 0, labels, undefined), 0);
  expect(after.template.surfaces).toEqual([]);
  expect(after.template.fields[0]).not.toHaveProperty('placement');
  expect(templateProblems(after.template, undefined)).toEqual([]);
});
