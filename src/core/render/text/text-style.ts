import type { Rect } from '../../kernel/index.ts';
import type { Curve } from '../../template/index.ts';

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

/** A text laid into a box: its outline in millimetres from the box's top left corner, y down. */
export interface LaidText {
  readonly path: readonly number[];
  /** The size of an em in millimetres that fits; 0 if nothing is drawn. */
  readonly size: number;
}

/** A text in its place: outline and ink in millimetres on the surface. */
export interface TextOnSurface extends LaidText {
  /** The box round the ink. */
  readonly ink: Rect | undefined;
}

/** Sizes are whole thousandths of a millimetre, rounded down so that what fits keeps fitting. */
export function floorSize(size: number): number {
  return Math.floor(size * 1000 + 1e-6) / 1000;
}
