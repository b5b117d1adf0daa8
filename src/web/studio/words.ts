import { browserLocale } from '../kit/format.ts';
import { sayIn } from '../kit/words.ts';
import { editorWords } from './words/editor.ts';
import { erasureWords } from './words/erasure.ts';
import { homeWords } from './words/home.ts';
import { joinWords } from './words/join.ts';
import { listingWords } from './words/listings.ts';
import { orderWords } from './words/orders.ts';
import { productionWords } from './words/production.ts';
import { programWords } from './words/program.ts';
import { standingWords } from './words/standing.ts';

const en = {
  ...erasureWords,
  ...joinWords,
  ...homeWords,
  ...listingWords,
  ...editorWords,
  ...orderWords,
  ...productionWords,
  ...programWords,
  ...standingWords,
} as const;

/** Any word of the studio. */
export type StudioWord = keyof typeof en;

/** Says a word of the studio in the reader's language. */
export const t = sayIn<StudioWord>({ en }, browserLocale());
