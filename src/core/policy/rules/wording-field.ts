import type { FieldView } from '../view.ts';

/** Whether what is chosen or typed in a field ends up as words or a picture on the product: there a text is the buyer's wording, not an offer. */
export function isWordingField(field: FieldView): boolean {
  if (field.placed) return true;
  return field.label.has('wording-label');
}
