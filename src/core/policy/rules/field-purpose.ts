import type { Reason } from '../messages/reasons.ts';
import type { Observation, Rule } from '../rule.ts';
import type { Text } from '../text/reading.ts';
import type { FieldView, ListingView } from '../view.ts';
import { isWordingField } from './wording-field.ts';

/** `field-purpose`: what a field asks for, unless the answer goes on the product. */
export const fieldPurpose: Rule = {
  clause: 'field-purpose',
  version: 3,
  *check(view) {
    for (const field of view.fields) {
      const seen = field.field.kind === 'option' ? judgeChoice(field) : judgeInput(view, field);
      if (seen) yield seen;
    }
  },
};

const at = (because: Reason, text: Text, path = text.path): Observation => ({ because, path, evidence: text.raw });

function judgeInput(view: ListingView, field: FieldView): Observation | undefined {
  const { label, help } = field;
  const printed = field.placed || label.has('printed') || help.has('printed');
  const logistics = label.has('logistics');
  if (label.has('contact')) {
    if (logistics && !label.has('printed')) return at('asks-contact', label);
    if (!printed) return at('asks-contact', label);
  }
  if (label.has('address')) {
    if (logistics || label.has('delivery')) return at('asks-contact', label);
    if (!printed && !view.title.has('printed', 'address')) return at('asks-contact', label);
  }
  if (field.placed) {
    // A code is no more printed for having a place, unless the product is the card that carries it.
    const printsCodes =
      view.title.has('discount-code', 'printed', 'goods-paper') || label.has('printed', 'wording-label');
    if (label.has('discount-code') && !printsCodes) return at('asks-discount-code', label);
    return judgeHelp(field);
  }
  if (label.has('discount-code') && !printed) return at('asks-discount-code', label);
  if (label.has('review') && !printed) return at('asks-review', label);
  if (label.has('payment') && !printed) return at('asks-payment', label);
  if (label.has('delivery') && !printed) return at('asks-delivery', label);
  if (label.has('agreement') && !printed) return at('asks-agreement', label);
  if (label.has('other-question')) return at('asks-other', label);
  return judgeHelp(field);
}

/** A help text that asks for contact data to reach the buyer, whatever the label says. */
function judgeHelp({ help, placed }: FieldView): Observation | undefined {
  for (const sentence of help.sentences) {
    const asked = sentence.has('contact') && sentence.has('logistics');
    const contact =
      (asked && !sentence.has('channel', 'printed', 'off-payment')) ||
      (!placed && sentence.has('your-contact') && !sentence.has('printed'));
    const code = !placed && sentence.has('discount-code');
    const review = !placed && sentence.has('review');
    const because = contact ? 'asks-contact' : code ? 'asks-discount-code' : review ? 'asks-review' : undefined;
    if (because) return { because, path: help.path, evidence: sentence.raw };
  }
  return undefined;
}

function judgeChoice(field: FieldView): Observation | undefined {
  const { label, options } = field;
  const wording = isWordingField(field);
  const values = options.map((option) => option.label);
  const agreed = options.filter((option) => option.label.has('agreement'));
  const whole: Reason | undefined = label.has('delivery')
    ? 'asks-delivery'
    : label.has('payment')
      ? 'asks-payment'
      : label.has('other-question')
        ? 'asks-other'
        : label.has('review')
          ? 'asks-review'
          : label.has('discount-code')
            ? 'asks-discount-code'
            : label.has('agreement') && (options.length < 2 || agreed.length > 0 || !label.has('attribute-label'))
              ? 'asks-agreement'
              : label.has('contact') && !label.has('printed', 'attribute-label')
                ? 'asks-contact'
                : undefined;
  if (whole && !wording) return at(whole, label);
  if (wording) return undefined;
  if (agreed.length === options.length) return at('asks-agreement', agreed[0]!.label, agreed[0]!.path);
  const paying = options.filter((option) => option.label.has('payment', 'off-payment'));
  if (paying.length >= 2 && paying.length === options.length)
    return at('asks-payment', paying[0]!.label, paying[0]!.path);
  const fast = options.find(
    (option) => option.label.has('delivery') && !option.label.has('packaging') && !isAttribute(field),
  );
  if (fast) return at('asks-delivery', fast.label, fast.path);
  const reviewing = options.filter((option) => option.label.has('review') && !option.label.has('printed'));
  if (reviewing.length > 0 && !isAttribute(field)) return at('asks-review', reviewing[0]!.label, reviewing[0]!.path);
  const coded = options.filter((option) => option.label.has('discount-code') && !option.label.has('printed'));
  if (coded.length > 0 && coded.length === options.length)
    return at('asks-discount-code', coded[0]!.label, coded[0]!.path);
  const contacting = values.filter((value) => value.has('contact'));
  if (contacting.length === values.length && !label.has('printed', 'attribute-label')) return at('asks-contact', label);
  return undefined;
}

const isAttribute = (field: FieldView): boolean =>
  field.label.has('attribute-label') && !field.label.has('add-on-label');
