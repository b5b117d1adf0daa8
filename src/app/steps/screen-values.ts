import { hintOf, type Reason, type ScreeningSettings, screenTexts } from '../../core/content/index.ts';
import { type Problem, pointer } from '../../core/kernel/index.ts';
import type { Template, Values } from '../../core/template/index.ts';

/** What screening the words of a design came to. Paths point into the design. */
export interface ScreenedValues {
  readonly verdict: 'allow' | 'hold' | 'refuse';
  readonly problems: readonly Problem[];
  /** The findings with their places and words. */
  readonly reasons: readonly Reason[];
  /** The lists it was judged with. */
  readonly lists: string;
}

/** Screens every word of a design, across its lines and fields: what one hides, two may spell. Labels tell a name from free text and whether a number was asked for. */
export function screenValues(template: Template, values: Values, settings: ScreeningSettings): ScreenedValues {
  const texts = template.fields.flatMap((field) => {
    const value = values[field.id];
    return field.kind === 'text' && value && 'text' in value
      ? [
          {
            path: pointer('values', field.id, 'text'),
            label: field.label,
            text: value.text,
            fieldHint: hintOf(field.label),
          },
        ]
      : [];
  });
  const { verdict, reasons, lists } = screenTexts(texts, settings);
  return { verdict, problems: reasons.map(({ path, message }) => ({ path, message })), reasons, lists };
}
