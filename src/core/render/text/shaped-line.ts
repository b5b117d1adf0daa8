import type { Rect } from '../../kernel/index.ts';

/** A glyph on its line. Font units, y up, from the line's start at the left on the baseline. */
export interface PlacedGlyph {
  readonly glyph: number;
  /** UTF-16 offset in the line of the first character it stands for. */
  readonly cluster: number;
  /** Where the glyph's origin is drawn. */
  readonly x: number;
  readonly y: number;
  /** Where the pen stood, and how far it went on. */
  readonly pen: number;
  readonly advance: number;
}

/** One line after shaping: glyphs from left to right. */
export interface ShapedLine {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly advance: number;
  /** The box round all ink, y up; undefined if the line draws nothing. */
  readonly ink: Rect | undefined;
  readonly rightToLeft: boolean;
}
