import type { Template, Values } from '../template/index.ts';
import { defaultFamilyFor } from './font-catalogue.ts';

/** The families a design is drawn with: what an edge has to load before `buildScene`. Fields left empty need none. */
export function fontFamiliesOf(template: Template, values: Values): string[] {
  const families = new Set<string>();
  for (const field of template.fields) {
    const value = values[field.id];
    if (field.kind !== 'text' || value === undefined || !('text' in value)) continue;
    families.add(value.font ?? field.fonts?.[0] ?? defaultFamilyFor(value.text));
  }
  return [...families];
}
