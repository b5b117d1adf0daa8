import type { Listing } from '../../core/listing/index.ts';
import type { Price, Template, Values } from '../../core/template/index.ts';

/** What the sealed part "design" of an order holds, as JSON in UTF-8. */
export interface DesignContent {
  /** Random; part of what the design's hash is made of. */
  readonly salt: string;
  readonly values: Values;
  readonly price: Price;
  readonly warnings: readonly { readonly path: string; readonly message: string }[];
  /** Which sealed part holds the picture of a reference in `values`. */
  readonly originals: Readonly<Record<string, string>>;
}

/** The name of the sealed part that holds the choices. */
export const DESIGN_PART = 'design';

/** The name of the sealed part that holds the proof of a surface. */
export function proofPart(surface: string): string {
  return `proof/${surface}`;
}

/** The surfaces of a listing as people name them. */
export function surfacesOf(listing: Listing): { id: string; label: string }[] {
  return listing.template.surfaces.map(({ id, label }) => ({ id, label }));
}

/** The buyer's choices in words, for the maker to read and copy: fields in the seller's order, options by their label. */
export function choicesOf(template: Template, values: Values) {
  return template.fields.flatMap((field) => {
    const value = values[field.id];
    if (!value) return [];
    const base = { field: field.id, label: field.label };
    if ('text' in value && field.kind === 'text') {
      const font = value.font ?? field.fonts?.[0];
      const color = value.color ?? field.colors?.[0];
      return [{ ...base, value: value.text, ...(font && { font }), ...(color && { color }) }];
    }
    if ('option' in value && field.kind === 'option') {
      return [{ ...base, value: field.options.find((one) => one.id === value.option)?.label ?? value.option }];
    }
    return [{ ...base, value: 'picture' }];
  });
}
