import type { Hit } from '../text/matcher.ts';
import type { Sentence } from '../text/reading.ts';
import { isFreeOffer } from './free-word.ts';

/** Whether a sentence gives something away. */
export function givesAway(sentence: Sentence): boolean {
  if (sentence.gives === null) sentence.gives = judge(sentence);
  return sentence.gives;
}

function judge(sentence: Sentence): boolean {
  for (const hit of sentence.hits) {
    if (hit.meaning === 'free-offer') return true;
    if (hit.meaning === 'free-word' && isFreeOffer(sentence, hit)) return true;
    if (
      hit.meaning === 'free-last' &&
      hit.to === sentence.words.length &&
      sentence.words.length > 1 &&
      !sentence.has('packaging')
    )
      return true;
    // Chinese “send” begins what is given along: 送贴纸.
    if (hit.meaning === 'free-first' && hit.from === 0 && hit.start === 0 && sentence.words[0]!.length > 1) return true;
    if (hit.meaning === 'no-surcharge' && sentence.hits.some(isThing)) return true;
  }
  return false;
}

const isThing = ({ meaning }: Hit): boolean => meaning.startsWith('goods-') || meaning === 'packaging';
