import type { Language } from './text/language.ts';

/** The clauses of the terms a listing can break, in the order findings are given. */
export const CLAUSE_CODES = [
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

export type ClauseCode = (typeof CLAUSE_CODES)[number];

/** `violation`: the listing breaks the clause. `suspect`: a person should look. */
export type Severity = 'violation' | 'suspect';

/** What is said about a listing: `reject` if anything is a violation, `review` if there are only suspects, `accept` if nothing was found. */
export type Verdict = 'accept' | 'review' | 'reject';

/** One reason why a listing breaks, or may break, a clause. */
export interface Finding {
  readonly clause: ClauseCode;
  readonly severity: Severity;
  /** JSON Pointer into the listing. */
  readonly path: string;
  /** The words at that place, as written. */
  readonly evidence: string;
  /** What is wrong and why, in the listing's language. */
  readonly message: string;
  /** What the seller can do about it, in the listing's language. */
  readonly fix: string;
  /** Language of `message` and `fix`. */
  readonly language: Language;
  /** The same in English, for people who judge. */
  readonly english: { readonly message: string; readonly fix: string };
  /** Which of the clause's reasons it is, for machines: stable across languages. */
  readonly because: string;
}

/** What the program knows of a seller. A part left out means: nothing of the kind is known. */
export interface SellerFacts {
  /** GS1 company prefixes verified as licensed to the seller. */
  readonly companyPrefixes?: readonly string[] | undefined;
  /** References of the GTIN exemptions granted. */
  readonly gtinExemptions?: readonly string[] | undefined;
  /** The seller's own brands. */
  readonly brands?: readonly string[] | undefined;
}

/** The outcome of checking a listing. */
export interface Checked {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Version of the rules that judged. */
  readonly rules: string;
}
