/** What screening decides: `hold` waits for a person, `refuse` cannot be ordered. */
export type ScreeningVerdict = 'allow' | 'hold' | 'refuse';

/** Why something was held or refused. */
export type ReasonCode =
  | 'offensive'
  | 'hate'
  | 'sexual'
  | 'violence'
  | 'restricted'
  | 'ip'
  | 'personal-data'
  | 'contact'
  | 'malformed'
  | 'embedding-rights'
  | 'listed-image'
  | 'text-in-image'
  | 'classifier'
  | 'not-screened';

/** A stretch of one text, `[start, end)` in UTF-16 units. */
export type Span = readonly [number, number];

/** One finding. */
export interface Reason {
  readonly code: ReasonCode;
  /** What this finding alone would decide. */
  readonly verdict: 'hold' | 'refuse';
  /** Where, as the caller named it; the first place if the finding runs over several texts. */
  readonly path: string;
  /** The text as its author wrote it. */
  readonly evidence: string;
  readonly span?: Span;
  /** Every place, when the finding runs over several texts. */
  readonly places?: readonly { readonly path: string; readonly span: Span }[];
  /** For the person who supplied it: what is wrong and what to do. Never repeats the words found. */
  readonly message: string;
}

/** A verdict with its reasons, strongest first, and the lists it was reached with. */
export interface Screening {
  readonly verdict: ScreeningVerdict;
  readonly reasons: readonly Reason[];
  readonly lists: string;
}

const RANK: Readonly<Record<ScreeningVerdict, number>> = { allow: 0, hold: 1, refuse: 2 };

/** The stronger of two verdicts. */
export function stronger(one: ScreeningVerdict, other: ScreeningVerdict): ScreeningVerdict {
  return RANK[one] >= RANK[other] ? one : other;
}

/** Sums reasons up: the strongest decides, none allows. */
export function sumUp(reasons: readonly Reason[], lists: string): Screening {
  const sorted = reasons.toSorted((one, other) => RANK[other.verdict] - RANK[one.verdict]);
  return { verdict: sorted[0]?.verdict ?? 'allow', reasons: sorted, lists };
}
