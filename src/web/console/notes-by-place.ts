import type { CheckResultBody, FindingBody } from '../../http/contract/index.ts';

/** Something the check says of a place in a listing: a finding, or parts that do not fit together. */
export type Note = Pick<FindingBody, 'path' | 'message'> & Partial<FindingBody>;

/** Everything the check says of a listing. */
export const notesOf = (check: CheckResultBody): Note[] => [...check.findings, ...check.problems];

/** The place that shows what a JSON Pointer names: the deepest of `places` at or above it, '' (the whole listing) where there is none. */
export function placeOf(path: string, places: readonly string[]): string {
  return places
    .filter((place) => path === place || path.startsWith(`${place}/`))
    .reduce((deepest, place) => (place.length > deepest.length ? place : deepest), '');
}

/** The places a page shows of a listing, as JSON Pointers. */
export function placesOf(document: {
  template: { surfaces: readonly unknown[]; fields: readonly object[] };
}): string[] {
  const { surfaces, fields } = document.template;
  return [
    ...['title', 'price', 'description', 'bullets', 'brand', 'category', 'condition', 'identifiers'].map(
      (part) => `/${part}`,
    ),
    ...surfaces.map((_, index) => `/template/surfaces/${index}`),
    ...fields.flatMap((field, index) => {
      const own = `/template/fields/${index}`;
      const options = 'options' in field && Array.isArray(field.options) ? field.options : [];
      return [own, ...options.map((_, nth) => `${own}/options/${nth}`)];
    }),
  ];
}

/** What is said of each place. */
export function notesByPlace(notes: readonly Note[], places: readonly string[]): ReadonlyMap<string, readonly Note[]> {
  return Map.groupBy(notes, (note) => placeOf(note.path, places));
}

/** The id of the element that shows a place. */
export const placeId = (place: string): string => `place${place.replaceAll('/', '-')}`;
