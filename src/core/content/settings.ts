import type { Lexicon } from './lexicon.ts';

/** What the operator decides about screening. */
export interface ScreeningSettings {
  /** Phone numbers in fields that do not ask for one. A pet tag may carry one, so the default allows them. */
  readonly phoneNumbers: 'allow' | 'hold' | 'refuse';
  /** E-mail and web addresses. */
  readonly contacts: 'allow' | 'hold' | 'refuse';
  /** The operator's own lists, matched beside the shipped ones. */
  readonly ownLists: readonly Lexicon[];
  /** Marks this seller has shown a licence for, and words the operator lets pass, as written. */
  readonly permitted: readonly string[];
  /** Longest text that is screened, in UTF-16 units, over all texts of one design. */
  readonly longest: number;
}

/** The settings Monogram starts with. */
export const DEFAULT_SETTINGS: ScreeningSettings = {
  phoneNumbers: 'allow',
  contacts: 'allow',
  ownLists: [],
  permitted: [],
  longest: 20_000,
};
