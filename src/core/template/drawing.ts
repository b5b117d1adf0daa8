/** A rectangle in millimetres, turned clockwise about its own centre. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees. */
  readonly rotation?: number | undefined;
}

/** An outline within a rectangle. */
export type Shape =
  | { readonly kind: 'rectangle' /** Of the corners, in millimetres. */; readonly radius?: number | undefined }
  | { readonly kind: 'ellipse' }
  /** SVG path data in millimetres from the rectangle's top left corner. */
  | { readonly kind: 'path'; readonly d: string };

/** The line a text runs along. */
export type Curve =
  /** An arc over the placement's width. Degrees of the circle it covers: above 0 it bends up like a rainbow, below 0 down like a smile. */
  | { readonly kind: 'arc'; readonly sweep: number }
  /** Round the largest circle in the placement. */
  | {
      readonly kind: 'circle';
      /** Letters stand on the outside of their baseline and read clockwise (as left out), or on the inside and read counter-clockwise. */
      readonly side?: 'outside' | 'inside' | undefined;
      /** Where the middle of the text stands: degrees clockwise from the top. Outside 0, inside 180 if left out. */
      readonly middle?: number | undefined;
    };

/** How a picture becomes one colour, for engraving: each dot is the colour or nothing. */
export interface Treatment {
  readonly kind: 'threshold' | 'dither';
  /** #RRGGBB. */
  readonly color: string;
  /** Lightness from 0 to 1 under which a dot is drawn; 0.5 if left out. */
  readonly level?: number | undefined;
  /** Dots to the inch the machine makes; 300 if left out. */
  readonly dpi?: number | undefined;
  /** Name of a spot colour the PDF uses for the dots. */
  readonly spot?: string | undefined;
}

/** What choosing an option changes in the picture of the product. */
export type Effect =
  /** Another photo of a surface. */
  | { readonly kind: 'photo'; readonly surface: string; readonly image: string }
  /** A picture laid over a surface, from edge to edge or within an area. */
  | {
      readonly kind: 'overlay';
      readonly surface: string;
      readonly image: string;
      readonly area?: Area | undefined;
      /** Whether it is made with the customization and so belongs in the production files, as an engraved ornament does. */
      readonly print?: boolean | undefined;
    }
  /** A colour multiplied with the photo within an area or shape: a glazed handle, a painted rim. */
  | {
      readonly kind: 'tint';
      readonly surface: string;
      /** #RRGGBB. */
      readonly color: string;
      readonly area?: Area | undefined;
      readonly shape?: Shape | undefined;
      /** Reference of a picture stretched over the area that lets the colour through where it is light and opaque. */
      readonly mask?: string | undefined;
    };
