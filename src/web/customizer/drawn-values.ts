import type { Field, Template, TextField, Values } from '../../core/template/index.ts';

/** What the preview draws: the buyer's choices, and samples (ghosts) for required texts still empty, so that the product is never bare. */
export interface DrawnValues {
  readonly values: Values;
  /** Ids of fields drawn with a sample. */
  readonly ghosts: ReadonlySet<string>;
}

/** Puts samples where the buyer has typed nothing yet, and leaves out texts whose lettering is not loaded. */
export function drawnValues(
  template: Template,
  values: Values,
  hasFont: (field: TextField, family: string | undefined, text: string) => boolean,
): DrawnValues {
  const drawn: Record<string, Values[string]> = {};
  const ghosts = new Set<string>();
  for (const field of template.fields) {
    const value = values[field.id];
    if (field.kind !== 'text') {
      if (value !== undefined) drawn[field.id] = value;
      continue;
    }
    const chosen = value && 'text' in value ? value : undefined;
    const typed = chosen !== undefined && chosen.text.trim() !== '';
    const text = typed ? chosen.text : sampleOf(field);
    if (text === undefined || !hasFont(field, chosen?.font, text)) continue;
    if (!typed) ghosts.add(field.id);
    drawn[field.id] = { ...chosen, text };
  }
  return { values: drawn, ghosts };
}

function sampleOf(field: TextField): string | undefined {
  return field.required ? field.suggestions?.[0] : undefined;
}

/** The choices as a buyer would say them, for people who do not see the preview and for the review. */
export function choiceInWords(field: Field, values: Values): string | undefined {
  const value = values[field.id];
  if (value === undefined) return undefined;
  if (field.kind === 'text' && 'text' in value) return value.text.trim() === '' ? undefined : value.text;
  if (field.kind === 'option' && 'option' in value) {
    return field.options.find((option) => option.id === value.option)?.label;
  }
  return undefined;
}
