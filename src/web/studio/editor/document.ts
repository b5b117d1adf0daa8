import type { SellerListingBody } from '../../../http/contract/index.ts';

/** A listing as its seller writes it (contracts/listing.schema.json). */
export type Document = SellerListingBody['document'];
export type Surface = Document['template']['surfaces'][number];
export type Placement = Surface['placements'][number];
export type Field = Document['template']['fields'][number];
export type TextField = Extract<Field, { kind: 'text' }>;
export type ImageField = Extract<Field, { kind: 'image' }>;
export type OptionField = Extract<Field, { kind: 'option' }>;

/** The way to a value in a document, the parts of its JSON Pointer. */
export type Way = readonly (string | number)[];

/** The value at a way, or undefined. */
export function valueAt(document: unknown, way: Way): unknown {
  let value = document;
  for (const part of way) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** A copy with another value at a way; undefined takes the key away. Objects on the way that are missing are made. What is not on the way stays the same object. */
export function withValueAt<T>(document: T, way: Way, value: unknown): T {
  const [part, ...rest] = way;
  if (part === undefined) return value as T;
  const before = document as Record<string | number, unknown> | readonly unknown[] | undefined;
  const inner = before === undefined ? undefined : (before as Record<string | number, unknown>)[part];
  const next = rest.length === 0 ? value : withValueAt(inner, rest, value);
  if (Array.isArray(before)) {
    const copy: unknown[] = [...before];
    if (next === undefined) copy.splice(Number(part), 1);
    else copy[Number(part)] = next;
    return copy as T;
  }
  const copy: Record<string | number, unknown> = { ...before };
  if (next === undefined) delete copy[part];
  else copy[part] = next;
  return copy as T;
}
