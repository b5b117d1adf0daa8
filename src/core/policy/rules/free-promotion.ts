import type { Observation, Rule } from '../rule.ts';
import type { Sentence, Text } from '../text/reading.ts';
import type { FieldView } from '../view.ts';
import { givesAway } from './gives-away.ts';
import { goodsIn } from './goods-in.ts';
import { offersOf } from './offer-texts.ts';
import { isWordingField } from './wording-field.ts';

/** `free-promotion`: a field or an option that gives something away. Attributes (“nickel-free”) and printed words are none. */
export const freePromotion: Rule = {
  clause: 'free-promotion',
  version: 3,
  *check(view) {
    for (const { text, path } of offersOf(view)) {
      const sentence = text.sentences.find(givesAway);
      if (sentence) yield toObservation(text, path, sentence);
    }
    for (const field of view.fields) if (thanks(field)) yield toObservation(field.label, field.label.path);
  },
};

function toObservation(text: Text, path: string, sentence?: Sentence): Observation {
  return { because: 'free-offer', path, evidence: text.sentences.length > 1 && sentence ? sentence.raw : text.raw };
}

/** “A little thank-you: magnet / sticker”, at no price: a present, though nobody says free. */
function thanks(field: FieldView): boolean {
  const { label, options } = field;
  if (!label.has('thanks-label') || isWordingField(field)) return false;
  if (label.sentences.some(givesAway)) return false;
  const things = options.filter((option) => goodsIn(option.label) && !option.label.has('packaging'));
  return things.length > 0 && options.every(({ option }) => (option.surcharge?.amount ?? 0) === 0);
}
