import type { Text } from '../text/reading.ts';
import type { ListingView } from '../view.ts';
import { isWordingField } from './wording-field.ts';

/** A text in which the seller offers something, and the place a finding about it names. */
export interface OfferText {
  readonly text: Text;
  readonly path: string;
}

/** The texts of fields and options in which sellers make offers: not the words a buyer has printed. */
export function* offersOf(view: ListingView): Iterable<OfferText> {
  for (const field of view.fields) {
    const wording = isWordingField(field);
    // A label is the seller's own sentence, also where the buyer's words are drawn; one that names wording quotes it.
    if (!field.label.has('wording-label')) yield { text: field.label, path: field.label.path };
    if (field.help.sentences.length > 0) yield { text: field.help, path: field.help.path };
    for (const option of field.options) {
      if (!wording) yield { text: option.label, path: option.path };
      if (option.help.sentences.length > 0) yield { text: option.help, path: option.help.path };
    }
    if (!wording) for (const suggestion of field.suggestions) yield { text: suggestion, path: suggestion.path };
  }
}
