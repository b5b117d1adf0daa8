import type { Field } from '../../core/template/index.ts';
import type { Choices } from './choices.ts';

/** Families that can be chosen for a field, the seller's first choice first. */
export function familiesFor(field: Field): readonly string[] {
  return field.kind === 'text' ? (field.fonts ?? []) : [];
}

/** Families that these choices are drawn in. */
export function familiesIn(fields: readonly Field[], choices: Choices): string[] {
  return fields.flatMap((field) => {
    const value = choices[field.id];
    return field.kind === 'text' && value && 'text' in value && value.font ? [value.font] : [];
  });
}
