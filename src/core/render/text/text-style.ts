import type { Curve } from '../../template/index.ts';
import type { Path, PlacedPath } from '../path.ts';

/** How a text is set into its box. Lengths are millimetres. */
export interface TextStyle {
  readonly align: 'start' | 'center' | 'end';
  /** Largest size of an em; the box alone limits it if left out. */
  readonly maxSize?: number | undefined;
  /** Distance of baselines as a multiple of the font's own; 1 if left out. */
  readonly lineHeight?: number | undefined;
  /** Extra room after each letter, in ems. */
  readonly letterSpacing?: number | undefined;
  readonly language?: string | undefined;
  /** Straight if left out. */
  readonly curve?: Curve | undefined;
}

/** A text laid into a box: its glyphs in millimetres from the box's top left corner, y down. */
export interface LaidText {
  readonly glyphs: readonly PlacedPath[];
  /** The size of an em in millimetres that fits; 0 if nothing is drawn. */
  readonly size: number;
}

/** A text in its place: one outline in millimetres on the surface. */
export interface TextOnSurface {
  readonly path: Path;
  readonly size: number;
}

/** Sizes are whole thousandths of a millimetre, rounded down so that what fits keeps fitting. */
export function floorSize(size: number): number {
  return Math.floor(size * 1000 + 1e-6) / 1000;
}
