import type { Rule } from '../rule.ts';
import { offersOf } from './offer-texts.ts';

/** `warranty`: a field or an option that offers cover. Words the buyer has printed are no offer. */
export const warranty: Rule = {
  clause: 'warranty',
  version: 3,
  *check(view) {
    for (const { text, path } of offersOf(view)) {
      const place = text.find('warranty');
      if (place) yield { because: 'warranty-offered', path, evidence: place.sentence.raw };
    }
  },
};
