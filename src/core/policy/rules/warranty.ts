import type { Observation, Rule } from '../rule.ts';
import type { Text } from '../text/reading.ts';
import { isWordingField } from './wording-field.ts';

/** `warranty`: a field or an option that offers cover. Words the buyer has printed are no offer. */
export const warranty: Rule = {
  clause: 'warranty',
  version: 1,
  *check(view) {
    for (const field of view.fields) {
      yield* offers(field.label, field.label.path);
      yield* offers(field.help, field.help.path);
      if (isWordingField(field)) continue;
      for (const option of field.options) {
        yield* offers(option.label, option.path);
        yield* offers(option.help, option.help.path);
      }
    }
  },
};

function* offers(text: Text, path: string): Iterable<Observation> {
  const place = text.find('warranty');
  if (place) yield { because: 'warranty-offered', path, evidence: place.sentence.raw };
}
