import type { Sentence } from '../text/reading.ts';
import { isFreeOffer } from './free-word.ts';

/** Whether a sentence gives something away. */
export function givesAway(sentence: Sentence): boolean {
  for (const hit of sentence.hits) {
    if (hit.meaning === 'free-offer') return true;
    if (hit.meaning === 'free-word' && isFreeOffer(sentence, hit)) return true;
    if (hit.meaning === 'free-last' && hit.to === sentence.words.length && sentence.words.length > 1) return true;
  }
  return false;
}
