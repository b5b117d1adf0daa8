import type { ExemptionScope } from './exemption.ts';

/** The exemption of the cases. */
export const CASE_SCOPE: ExemptionScope = { brand: 'Oak & Ember', category: 'Home & Kitchen > Cutting Boards' };

/** Listings, and whether the exemption covers them. Shown in the help page and run as tests. */
export const EXEMPTION_CASES: readonly {
  readonly brand: string | undefined;
  readonly category: string | undefined;
  readonly covered: boolean;
  readonly why: string;
}[] = [
  { brand: 'Oak & Ember', category: 'Home & Kitchen > Cutting Boards', covered: true, why: 'the very category' },
  {
    brand: 'Oak & Ember',
    category: 'Home & Kitchen > Cutting Boards > Walnut',
    covered: true,
    why: 'a category below it',
  },
  {
    brand: ' OAK  &  ember ',
    category: 'home & kitchen>CUTTING BOARDS',
    covered: true,
    why: 'another way to write both',
  },
  { brand: 'Ｏａｋ & Ember', category: 'Home & Kitchen > Cutting Boards', covered: true, why: 'full-width letters' },
  { brand: 'Oak & Ember', category: 'Home & Kitchen', covered: false, why: 'the category above it' },
  {
    brand: 'Oak & Ember',
    category: 'Home & Kitchen > Cutting Boards for Dogs',
    covered: false,
    why: 'a name that only begins alike',
  },
  {
    brand: 'Oak & Ember',
    category: 'Sports > Cutting Boards',
    covered: false,
    why: 'the same name elsewhere in the tree',
  },
  { brand: 'Oak & Amber', category: 'Home & Kitchen > Cutting Boards', covered: false, why: 'another brand' },
  { brand: undefined, category: 'Home & Kitchen > Cutting Boards', covered: false, why: 'no brand' },
  { brand: 'Oak & Ember', category: undefined, covered: false, why: 'no category' },
];
