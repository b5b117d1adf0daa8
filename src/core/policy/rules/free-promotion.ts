import type { Observation, Rule } from '../rule.ts';
import type { Sentence, Text } from '../text/reading.ts';
import { isFreeOffer } from './free-word.ts';
import { offersOf } from './offer-texts.ts';

/** `free-promotion`: a field or an option that gives something away. Attributes (“nickel-free”) and printed words are none. */
export const freePromotion: Rule = {
  clause: 'free-promotion',
  version: 1,
  *check(view) {
    for (const { text, path } of offersOf(view)) {
      const sentence = text.sentences.find(givesAway);
      if (sentence) yield toObservation(text, path, sentence);
    }
  },
};

function toObservation(text: Text, path: string, sentence: Sentence): Observation {
  return { because: 'free-offer', path, evidence: text.sentences.length > 1 ? sentence.raw : text.raw };
}

function givesAway(sentence: Sentence): boolean {
  for (const hit of sentence.hits) {
    if (hit.meaning === 'free-offer') return true;
    if (hit.meaning === 'free-word' && isFreeOffer(sentence, hit)) return true;
    if (hit.meaning === 'free-last' && hit.to === sentence.words.length && sentence.words.length > 1) return true;
  }
  return false;
}
