import type { Lexicon } from '../text/lexicon.ts';
import { WARRANTY } from './warranty.ts';
import { PAIRS } from './yes-no.ts';

/** All lexicons the rules read with. */
export const LEXICONS: readonly Lexicon[] = [WARRANTY, { meaning: 'yes-no-pair', words: PAIRS }];
