import type { Font, Buffer as ShapingBuffer } from 'harfbuzzjs';
import { fail, ok, type Rect, type Result } from '../kernel/index.ts';
import type { HarfBuzz } from './harfbuzz.ts';
import { CLOSE, CUBIC, LINE, MOVE, type Path, pathBounds, QUAD } from './path.ts';
import { type RecentlyUsed, recentlyUsed } from './recently-used.ts';
import type { ShapedLine } from './text/shaped-line.ts';
import type { TextOnSurface } from './text/text-style.ts';

const OPS: Readonly<Record<string, number>> = { M: MOVE, L: LINE, Q: QUAD, C: CUBIC, Z: CLOSE };
/** Lines kept per face. A batch repeats names, a buyer goes back and forth; beyond this the oldest is shaped again. */
const LINES_KEPT = 500;
/** Places kept per face, and texts laid in each: a design's other texts stay as they are at a keystroke, and a buyer takes a letter back. A text has some thousand numbers; what is kept is copied when garbage is collected, so it is few. */
const PLACES_KEPT = 32;
const TEXTS_KEPT = 3;

/** One font, ready to shape and draw. Lengths are in font units, y up. */
export interface FontFace {
  readonly family: string;
  readonly unitsPerEm: number;
  /** Above the baseline. */
  readonly ascender: number;
  /** Below the baseline, as a positive length. */
  readonly descender: number;
  /** From one baseline to the next: what the font asks for. */
  readonly lineHeight: number;
  /** The glyph a code point has on its own, or undefined if the font lacks the character. */
  nominalGlyph(codePoint: number): number | undefined;
  /** A glyph's outline; empty for one that draws nothing. */
  outline(glyph: number): Path;
  /** The box round a glyph's ink, or undefined for one that draws nothing. */
  ink(glyph: number): Rect | undefined;
  /** Every code point the font claims to have. */
  codePoints(): Uint32Array;
  /** What the shaper needs: the library, the font, and one buffer used again for every run. */
  readonly shaper: { readonly hb: HarfBuzz; readonly font: Font; readonly buffer: ShapingBuffer };
  /** Lines shaped before. */
  readonly lines: RecentlyUsed<ShapedLine>;
  /** Texts laid before in one place and style, which the key tells from others. */
  laid(place: string): RecentlyUsed<TextOnSurface>;
}

/**
 * Opens a whole font file (TrueType or OpenType outlines). HarfBuzz opens anything without a word, so what cannot
 * draw is refused here: a file without characters or without a sensible em is not a font.
 */
export function openFontFace(hb: HarfBuzz, family: string, bytes: Uint8Array): Result<FontFace, string> {
  const face = new hb.Face(new hb.Blob(bytes));
  if (face.collectUnicodes().length === 0) return fail(`The file given for "${family}" is not a font we can read.`);
  const font = new hb.Font(face);
  const { ascender, descender, lineGap } = font.hExtents();
  const em = face.upem;
  if (!(em > 0) || ascender - descender <= 0) return fail(`The font "${family}" has no usable measures.`);
  const places = recentlyUsed<RecentlyUsed<TextOnSurface>>(PLACES_KEPT);
  const outlines = new Map<number, Path>();
  const inks = new Map<number, Rect | undefined>();
  const outline = (glyph: number): Path => {
    const known = outlines.get(glyph);
    if (known) return known;
    const path: number[] = [];
    for (const { type, values } of font.glyphToJson(glyph)) path.push(OPS[type] as number, ...values);
    outlines.set(glyph, path);
    return path;
  };
  return ok({
    family,
    unitsPerEm: em,
    ascender,
    descender: -descender,
    lineHeight: ascender - descender + Math.max(0, lineGap),
    nominalGlyph: (codePoint) => font.nominalGlyph(codePoint) || undefined,
    outline,
    ink: (glyph) => {
      if (!inks.has(glyph)) inks.set(glyph, pathBounds(outline(glyph)));
      return inks.get(glyph);
    },
    codePoints: () => face.collectUnicodes().slice(),
    shaper: { hb, font, buffer: new hb.Buffer() },
    lines: recentlyUsed(LINES_KEPT),
    laid: (place) => places.get(place, () => recentlyUsed(TEXTS_KEPT)),
  });
}
