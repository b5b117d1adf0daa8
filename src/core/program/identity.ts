/** What two accounts of one legal person may have in common. */
export const MARK_KINDS = [
  'tax-number',
  'bank',
  'person',
  'document',
  'address',
  'legal-name',
  'picture',
  // A number we gave the browser.
  'device',
  // What a browser calls itself, at one network: many have the same.
  'browser',
  'network',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One feature of an account in the form in which features are compared. It is hashed under the installation's secret before it is kept. */
export interface Mark {
  readonly kind: MarkKind;
  readonly value: string;
}

/** How much a common feature says, from 0 (nothing) to 1 (the same person), and from which score on what happens. */
export interface LinkSettings {
  readonly weights: Readonly<Record<MarkKind, number>>;
  /** From here on a person decides before the application is. */
  readonly hold: number;
  /** From here on the application is refused; a person can find that the two are different. */
  readonly refuse: number;
  /** Days that devices, browsers and networks are remembered; who an account belongs to is, as long as a revocation stands. */
  readonly traceDays: number;
}

/** Business data of an account, as far as it is known. */
export interface IdentityFacts {
  readonly country: string;
  readonly legalName?: string | undefined;
  readonly taxNumber?: string | undefined;
  readonly address?: string | undefined;
  /** Already a fingerprint where the operator's payment provider gives one; an IBAN otherwise. */
  readonly bank?: string | undefined;
  /** SHA-256 of documents and photos that were sent. */
  readonly documents?: readonly string[] | undefined;
  /** SHA-256 of listing pictures. */
  readonly pictures?: readonly string[] | undefined;
  readonly person?: string | undefined;
  readonly device?: string | undefined;
  readonly browser?: string | undefined;
  readonly network?: string | undefined;
}

/** Endings of company names: the same business under another form is the same name. */
const FORMS =
  /\b(gmbh|ug|ag|kg|ohg|gbr|llc|ltd|limited|inc|incorporated|corp|corporation|co|company|plc|llp|sarl|sas|sasu|eurl|srl|spa|sl|slu|bv|nv|ab|oy|as|aps|sp z o o|pty)\b/g;

/** Words of addresses that are written in many ways. */
const STREET: readonly (readonly [RegExp, string])[] = [
  [/strasse\b|str\b/g, 'str'],
  [/\b(street|st)\b/g, 'st'],
  [/\b(road|rd)\b/g, 'rd'],
  [/\b(avenue|ave|av)\b/g, 'ave'],
  [/\b(boulevard|blvd|bd)\b/g, 'blvd'],
  [/\b(apartment|apt|flat|unit|suite|ste)\b/g, 'apt'],
];

/** Letters without case, marks and width, words parted by one space. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A tax number without spaces, dots and the country it may begin with: "DE 123.456.789" is "123456789" in DE. */
export function plainTaxNumber(text: string, country: string): string {
  const all = plain(text).replaceAll(' ', '');
  const prefix = country.toLowerCase();
  return all.startsWith(prefix) && all.length > prefix.length + 4 ? all.slice(prefix.length) : all;
}

/** An address as a set of words in order of the alphabet, so that neither order nor spelling of "street" matters. */
export function plainAddress(text: string): string {
  let words = plain(text);
  for (const [pattern, spelled] of STREET) words = words.replaceAll(pattern, spelled);
  return [...new Set(words.split(' '))].sort().join(' ');
}

/** A business's name without its legal form. */
export function plainName(text: string): string {
  const name = plain(text);
  const bare = name.replaceAll(FORMS, '').replaceAll(/\s+/g, ' ').trim();
  return bare || name;
}

/** Whether two names are one business under perhaps another form: "Oak & Ember LLC" and "OAK & EMBER". */
export function sameBusiness(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

/** The features of an account in the form in which they are compared. What is too short to tell anyone apart is left out. */
export function marksOf(facts: IdentityFacts): Mark[] {
  const country = facts.country.toLowerCase();
  const marks: Mark[] = [];
  const add = (kind: MarkKind, value: string | undefined, fewest = 5) => {
    if (value && value.length >= fewest) marks.push({ kind, value });
  };
  add('tax-number', facts.taxNumber && `${country}/${plainTaxNumber(facts.taxNumber, facts.country)}`, 8);
  add('bank', facts.bank && plain(facts.bank).replaceAll(' ', ''), 8);
  add('address', facts.address && `${country}/${plainAddress(facts.address)}`, 12);
  add('legal-name', facts.legalName && `${country}/${plainName(facts.legalName)}`, 6);
  add('person', facts.person, 1);
  add('device', facts.device);
  add('browser', facts.browser);
  add('network', facts.network, 3);
  for (const one of facts.documents ?? []) add('document', one.toLowerCase());
  for (const one of facts.pictures ?? []) add('picture', one.toLowerCase());
  return marks;
}

/** How surely two accounts are one person: independent hints add up, each the chance that is left (noisy or). Several documents in common count once. */
export function linkScore(kinds: readonly MarkKind[], weights: LinkSettings['weights']): number {
  const left = [...new Set(kinds)].reduce((rest, kind) => rest * (1 - weights[kind]), 1);
  return Math.round((1 - left) * 1000) / 1000;
}
