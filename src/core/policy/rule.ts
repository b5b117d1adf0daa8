import type { ClauseCode, Finding, SellerFacts, Severity } from './finding.ts';
import type { Reason } from './messages/reasons.ts';
import type { PolicySettings } from './settings.ts';
import type { ListingView } from './view.ts';

/** What a rule found: `because` names the reason, whose wording `messages/` has in every language. */
export interface Observation {
  readonly because: Reason;
  readonly path: string;
  readonly evidence: string;
  /** `violation` if left out. */
  readonly severity?: Severity | undefined;
}

/** What a rule may look at beside the listing. */
export interface RuleContext {
  readonly seller: SellerFacts | undefined;
  readonly settings: PolicySettings;
  /** What earlier rules found. */
  readonly found: readonly Finding[];
}

/** One clause as a rule: pure, total, and silent where it has no evidence. One that reads no texts says so by its `View`. */
export interface Rule<View = ListingView> {
  readonly clause: ClauseCode;
  /** Counted up whenever the rule's verdicts may change. */
  readonly version: number;
  check(view: View, context: RuleContext): Iterable<Observation>;
}

/** A case of a rule: a listing in short, and what the rule says about it. Shown in the help page and run as a test. */
export interface RuleCase {
  readonly listing: CaseListing;
  readonly seller?: SellerFacts;
  /** What else is known: numbers of other listings, what a registry said. */
  readonly settings?: Pick<PolicySettings, 'takenGtins' | 'registry'>;
  /** Why it is, or is not, a breach, in a few words. */
  readonly why: string;
}

/** The parts of a listing a case cares about; the rest is filled in with a plain, innocent listing. */
export interface CaseListing {
  readonly locale?: string;
  readonly title?: string;
  readonly description?: string;
  readonly bullets?: readonly string[];
  readonly category?: string;
  readonly condition?: 'new' | 'used' | 'refurbished';
  readonly identifiers?: { readonly gtin?: string; readonly gtinExemption?: string };
  /** A text field by its label (`placed` unless said otherwise), or a choice by its label and options. */
  readonly fields?: readonly CaseField[];
}

/** A field of a case, in short. */
export type CaseField =
  | string
  | {
      readonly label: string;
      readonly help?: string;
      readonly placed?: boolean;
      readonly suggestions?: readonly string[];
      readonly options?: readonly (
        | string
        | { readonly label: string; readonly help?: string; readonly surcharge?: number }
      )[];
      readonly image?: boolean;
    };

/** The cases of a rule, invalid first. */
export interface RuleCases {
  /** Each gives at least one finding of the clause. */
  readonly invalid: readonly RuleCase[];
  /** Each gives none of it. */
  readonly valid: readonly RuleCase[];
}
