import { expect, test } from 'vitest';
import { notesByPlace, placeOf, placesOf } from './notes-by-place.ts';

const options = Array.from({ length: 11 }, (_, nth) => ({ id: `way-${nth}` }));
const places = placesOf({ template: { surfaces: [{}], fields: [{ kind: 'text' }, { kind: 'option', options }] } });

test.each([
  ['/title', '/title'],
  ['/identifiers/gtin', '/identifiers'],
  ['/bullets/2', '/bullets'],
  ['/template/surfaces/0/placements/1/x', '/template/surfaces/0'],
  ['/template/fields/0/suggestions/0', '/template/fields/0'],
  ['/template/fields/1/options/10/label', '/template/fields/1/options/10'],
  ['/template/fields/1/options', '/template/fields/1'],
])('what is said of %s stands at %s', (path, place) => {
  expect(placeOf(path, places)).toBe(place);
});

test('what is said of no place shown is said of the whole listing', () => {
  for (const path of ['', '/locale', '/template', '/template/fields/7', '/titles'])
    expect(placeOf(path, places)).toBe('');
});

test('nothing said is lost, and its order is kept', () => {
  const notes = ['/title', '/locale', '/title'].map((path, n) => ({ path, message: `${n}` }));
  const found = notesByPlace(notes, places);
  expect(found.get('/title')?.map(({ message }) => message)).toEqual(['0', '2']);
  expect(found.get('')?.map(({ message }) => message)).toEqual(['1']);
});
