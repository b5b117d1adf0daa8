import type { Money } from '../kernel/index.ts';
import type { Curve, Effect, Shape, Treatment } from './drawing.ts';

/** Where on a surface one field's content is drawn: an upright rectangle in millimetres from the surface's top left corner, turned clockwise about its own centre. */
export interface Placement {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees, clockwise, about the placement's centre. */
  readonly rotation?: number | undefined;
  /** What pictures are clipped to; the rectangle itself if left out. */
  readonly shape?: Shape | undefined;
  /** Reference of a picture stretched over the placement that lets pictures through where it is light and opaque. */
  readonly mask?: string | undefined;
  /** The line text runs along; straight if left out. */
  readonly curve?: Curve | undefined;
}

/** One side of the product that can be customized, at true size. */
export interface Surface {
  readonly id: string;
  readonly label: string;
  /** Millimetres. */
  readonly size: { readonly width: number; readonly height: number };
  /** Reference of the base photo, which shows exactly this surface from edge to edge. */
  readonly image?: string | undefined;
  /** Millimetres printed beyond the edge, to be trimmed off; 3 if left out. */
  readonly bleed?: number | undefined;
  /** Where the surface is cut out, if not along its rectangle: a CutContour line in the PDF. */
  readonly cut?: Shape | undefined;
  readonly placements: readonly Placement[];
}

interface FieldBase {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly required?: boolean | undefined;
}

/** Words the buyer types. Lengths count grapheme clusters over all lines, line breaks not counted. */
export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly placement?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly maxLines?: number | undefined;
  /** Families the buyer may choose from; the first is the default. */
  readonly fonts?: readonly string[] | undefined;
  /** Colours as #RRGGBB the buyer may choose from; the first is the default. */
  readonly colors?: readonly string[] | undefined;
  /** Values the buyer can pick instead of typing. */
  readonly suggestions?: readonly string[] | undefined;
  /** Alignment where the buyer chooses none; centred if left out. */
  readonly align?: 'start' | 'center' | 'end' | undefined;
  /** Smallest legible size of an em in millimetres: text that would have to shrink further is refused. 1.5 if left out. */
  readonly minSize?: number | undefined;
  /** Largest size of an em in millimetres; the placement alone limits it if left out. */
  readonly maxSize?: number | undefined;
  /** Extra room after each letter, in ems. */
  readonly letterSpacing?: number | undefined;
  /** Distance of lines as a multiple of the font's own. */
  readonly lineHeight?: number | undefined;
  /** Name of a spot colour the PDF uses for this text, for example Engrave. */
  readonly spot?: string | undefined;
  readonly surcharge?: Money | undefined;
}

/** A picture the buyer uploads. */
export interface ImageField extends FieldBase {
  readonly kind: 'image';
  readonly placement?: string | undefined;
  /** Smallest effective resolution the seller prints, in dots per inch: below it a picture is refused. */
  readonly minDpi?: number | undefined;
  /** Effective resolution below which the buyer is warned; 200 if left out. */
  readonly warnDpi?: number | undefined;
  /** One-colour treatment for engraving; full colour if left out. */
  readonly treatment?: Treatment | undefined;
  readonly surcharge?: Money | undefined;
}

/** One way of making the product that the buyer can pick. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly color?: string | undefined;
  readonly image?: string | undefined;
  readonly surcharge?: Money | undefined;
  /** What choosing it changes in the picture of the product. */
  readonly effects?: readonly Effect[] | undefined;
}

/** A choice among options. */
export interface OptionField extends FieldBase {
  readonly kind: 'option';
  readonly options: readonly Option[];
}

export type Field = TextField | ImageField | OptionField;

/** What can be customized about a product: its surfaces with their placements, and the fields the buyer fills in. */
export interface Template {
  readonly surfaces: readonly Surface[];
  readonly fields: readonly Field[];
}

/** The placement of a field and the surface it lies on, or undefined where the field draws nothing. */
export function placementOf(template: Template, field: Field): { surface: Surface; placement: Placement } | undefined {
  if (field.kind === 'option' || field.placement === undefined) return undefined;
  for (const surface of template.surfaces) {
    const placement = surface.placements.find((one) => one.id === field.placement);
    if (placement) return { surface, placement };
  }
  return undefined;
}
