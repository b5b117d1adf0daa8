import { say } from './words.ts';

const CLAUSES = [
  'base-product',
  'warranty',
  'bundling',
  'free-promotion',
  'yes-no',
  'gtin',
  'field-purpose',
  'no-customization',
  'circumvention',
] as const;

/** A clause of the terms in one plain sentence; a clause added later is named by its code until it has one. */
export function clauseText(clause: string): string {
  const known = CLAUSES.find((one) => one === clause);
  return known ? say(`clause.${known}`) : clause;
}
