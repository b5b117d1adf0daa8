import { screenTexts } from '../../core/content/index.ts';
import { type Problem, pointer } from '../../core/kernel/index.ts';
import type { Template, Values } from '../../core/template/index.ts';

/** What screening the words of a design came to. Paths point into the design. */
export interface ScreenedValues {
  readonly verdict: 'allow' | 'hold' | 'refuse';
  readonly problems: readonly Problem[];
}

/** Screens every word of a design, across its fields: what one field hides, two may spell. */
export function screenValues(template: Template, values: Values): ScreenedValues {
  const texts = template.fields.flatMap((field) => {
    const value = values[field.id];
    return field.kind === 'text' && value && 'text' in value
      ? [{ path: pointer('values', field.id, 'text'), label: field.label, text: value.text }]
      : [];
  });
  const { verdict, reasons } = screenTexts(texts);
  return { verdict, problems: reasons.map(({ path, message }) => ({ path, message })) };
}
