import type { Observation, Rule } from '../rule.ts';
import type { Sentence, Text } from '../text/reading.ts';
import { givesAway } from './gives-away.ts';
import { offersOf } from './offer-texts.ts';

/** `free-promotion`: a field or an option that gives something away. Attributes (“nickel-free”) and printed words are none. */
export const freePromotion: Rule = {
  clause: 'free-promotion',
  version: 2,
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
