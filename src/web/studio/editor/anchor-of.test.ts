import { expect, test } from 'vitest';
import { anchorOf, partOf } from './anchor-of.ts';

const document = {
  template: {
    surfaces: [{ placements: [{ id: 'free' }, { id: 'name' }] }],
    fields: [{ kind: 'option' }, { kind: 'text', placement: 'name' }],
  },
};

test('a finding belongs to the deepest control there is', () => {
  expect(anchorOf('/template/fields/2/options/1/label')).toBe('/template/fields/2/options/1');
  expect(anchorOf('/template/fields/2/suggestions/0')).toBe('/template/fields/2/suggestions');
  expect(anchorOf('/template/fields/2/something')).toBe('/template/fields/2');
  expect(anchorOf('/template/surfaces/0/placements/3/x')).toBe('/template/surfaces/0/placements/3');
  expect(anchorOf('/template/surfaces/0/size/width')).toBe('/template/surfaces/0/size');
  expect(anchorOf('/price/amount')).toBe('/price');
  expect(anchorOf('/identifiers')).toBe('/identifiers/gtin');
  expect(anchorOf('')).toBe('');
});

test('a place is shown with the field drawn there, or with its surface where none is', () => {
  expect(partOf('/template/surfaces/0/placements/1', document)).toBe('field-1');
  expect(partOf('/template/surfaces/0/placements/0', document)).toBe('surface-0');
  expect(partOf('/template/fields/1/label', document)).toBe('field-1');
  expect(partOf('/template/fields', document)).toBe('basics');
  expect(partOf('/title', document)).toBe('basics');
  expect(partOf('', document)).toBe('basics');
});
