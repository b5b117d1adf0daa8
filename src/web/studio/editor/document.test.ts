import { expect, test } from 'vitest';
import { valueAt, withValueAt } from './document.ts';

const document = { title: 'a', template: { fields: [{ label: 'x' }, { label: 'y' }], surfaces: [] } };

test('a changed value leaves everything beside its way the same object', () => {
  const after = withValueAt(document, ['template', 'fields', 1, 'label'], 'z');
  expect(valueAt(after, ['template', 'fields', 1, 'label'])).toBe('z');
  expect(after.template.fields[0]).toBe(document.template.fields[0]);
  expect(after.template.surfaces).toBe(document.template.surfaces);
  expect(document.template.fields[1]?.label).toBe('y');
});

test('undefined takes a key or an entry away', () => {
  expect(withValueAt(document, ['title'], undefined)).not.toHaveProperty('title');
  expect(withValueAt(document, ['template', 'fields', 0], undefined).template.fields).toEqual([{ label: 'y' }]);
});

test('missing objects on the way are made', () => {
  expect(withValueAt({} as { price?: { amount: number } }, ['price', 'amount'], 5)).toEqual({ price: { amount: 5 } });
});
