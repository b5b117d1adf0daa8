/** A length in millimetres. Sizes and positions on a surface are in Mm, never in pixels. */
export type Mm = number & { readonly unit: 'mm' };
/** A count of pixels. */
export type Px = number & { readonly unit: 'px' };
/** A length in PDF points: 1/72 inch. */
export type Pt = number & { readonly unit: 'pt' };

/** Millimetres in one inch, exact by definition (international inch, 1959). */
export const MM_PER_INCH = 25.4;

/** Names a number as millimetres. Throws on NaN and infinities: a length comes parsed. */
export function mm(value: number): Mm {
  if (!Number.isFinite(value)) throw new RangeError(`Not a length in millimetres: ${value}`);
  return value as Mm;
}

/** Millimetres as PDF points (72 to the inch). `mmToPt(mm(25.4))` is 72. */
export function mmToPt(length: Mm): Pt {
  return ((length * 72) / MM_PER_INCH) as Pt;
}

/** Millimetres as whole pixels at a resolution in dots per inch, rounded to the nearest. `mmToPx(mm(25.4), 300)` is 300. */
export function mmToPx(length: Mm, dpi: number): Px {
  return Math.round((length * dpi) / MM_PER_INCH) as Px;
}
