import type { Lexicon } from '../text/lexicon.ts';

/** Nouns for a promise that stands behind goods: warranty, guarantee, insurance, cover, service plan. */
export const WARRANTY: Lexicon = {
  meaning: 'warranty',
  words: {
    en: 'warranty, warranties',
  },
};
