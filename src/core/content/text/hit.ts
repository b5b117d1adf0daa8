import type { Entry } from '../lexicon.ts';

/** How a word was found: as it is, or behind which disguise. */
export type Disguise = 'none' | 'signs' | 'repeats' | 'look-alike' | 'spaced' | 'split' | 'reversed';

/** A listed word found in a folded text, `[start, end)`. */
export interface Hit {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  readonly disguise: Disguise;
  /** The finding is weaker than the list says: it could be chance, so a person looks. */
  readonly doubtful: boolean;
}
