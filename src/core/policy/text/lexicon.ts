import type { Language } from './language.ts';

/**
 * Words that mean one thing, by language. Entries are separated by commas:
 *
 *     warranty          the word
 *     garanti*          words that begin so; `*garantie` words that end so, `*garant*` words that contain it
 *     protection plan   words in a row
 *     buy .. free       up to three words between
 *     -guaranty bank    takes the place out: no entry of this meaning matches there
 *
 * Entries are folded, so accents and case do not matter. Chinese and Japanese entries match anywhere in a run of letters.
 */
export interface Lexicon {
  readonly meaning: string;
  readonly words: Partial<Record<Language | 'any', string>>;
}
