import { graphemesOf } from '../../kernel/index.ts';
import type { FontFace } from '../font-face.ts';
import type { PlacedGlyph, ShapedLine } from './shaped-line.ts';

/** A character of a line that would not be printed as typed. */
export interface Undrawable {
  /** As the buyer sees it: a whole grapheme cluster. */
  readonly character: string;
  /**
   * `missing`: the font has no glyph for it. `blank`: the font has one that draws nothing. `stray`: a mark without a
   * letter to sit on, which would be drawn on a dotted circle.
   */
  readonly because: 'missing' | 'blank' | 'stray';
}

/** Characters that rightly draw nothing: spaces, joiners, direction marks, variation selectors. */
const INVISIBLE = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u;
const DOTTED_CIRCLE = 0x25cc;

/** The characters of a shaped line that would be missing, blank or on a dotted circle, each once, in the order typed. */
export function undrawable(face: FontFace, line: ShapedLine): Undrawable[] {
  const circle = face.nominalGlyph(DOTTED_CIRCLE);
  if (line.glyphs.every((glyph, i) => isSound(face, line, glyph, i, circle))) return [];
  const byCluster = new Map<number, PlacedGlyph[]>();
  for (const glyph of line.glyphs) {
    const before = byCluster.get(glyph.cluster);
    if (before) before.push(glyph);
    else byCluster.set(glyph.cluster, [glyph]);
  }
  const starts = [...byCluster.keys()].sort((a, b) => a - b);
  const found = new Map<string, Undrawable>();
  for (const [i, start] of starts.entries()) {
    const text = line.text.slice(start, starts[i + 1] ?? line.text.length);
    const glyphs = byCluster.get(start) ?? [];
    const because = whyUndrawable(face, text, glyphs, circle);
    if (!because) continue;
    for (const character of blamed(face, text, because)) {
      if (!found.has(character)) found.set(character, { character, because });
    }
  }
  return [...found.values()];
}

/** Whether nothing can be against a glyph: it draws something, or is a space that stands for nothing else. Most lines have no other, and each is drawn at a keystroke. */
function isSound(
  face: FontFace,
  { text, glyphs }: ShapedLine,
  { glyph, cluster }: PlacedGlyph,
  i: number,
  circle: number | undefined,
): boolean {
  if (glyph === 0 || glyph === circle) return false;
  if (face.ink(glyph)) return true;
  const next = cluster + 1;
  const alone = next === text.length || glyphs[i + 1]?.cluster === next || glyphs[i - 1]?.cluster === next;
  return alone && text[cluster] === ' ';
}

function whyUndrawable(
  face: FontFace,
  text: string,
  glyphs: readonly PlacedGlyph[],
  circle: number | undefined,
): Undrawable['because'] | undefined {
  if (glyphs.some(({ glyph }) => glyph === 0)) return 'missing';
  if (INVISIBLE.test(text)) return undefined;
  if (circle !== undefined && !text.includes('\u25cc') && glyphs.some(({ glyph }) => glyph === circle)) return 'stray';
  if (glyphs.every(({ glyph }) => !face.ink(glyph))) return 'blank';
  return hasBlankLetter(face, text, glyphs) ? 'blank' : undefined;
}

/** Whether a visible character kept its own glyph and that glyph is empty: a letter lost beside letters that are drawn. */
function hasBlankLetter(face: FontFace, text: string, glyphs: readonly PlacedGlyph[]): boolean {
  return Array.from(text).some((character) => isBlank(face, character, glyphs));
}

function isBlank(face: FontFace, character: string, glyphs: readonly PlacedGlyph[]): boolean {
  if (INVISIBLE.test(character)) return false;
  const own = face.nominalGlyph(character.codePointAt(0) as number);
  return own !== undefined && !face.ink(own) && glyphs.some(({ glyph }) => glyph === own);
}

/** Which grapheme clusters to name. HarfBuzz may merge several into one cluster: then those the font lacks, or else all. */
function blamed(face: FontFace, text: string, because: Undrawable['because']): string[] {
  const all = graphemesOf(text).filter((one) => !INVISIBLE.test(one));
  if (because !== 'missing') return all;
  const lacking = all.filter((cluster) =>
    Array.from(cluster).some(
      (one) => !INVISIBLE.test(one) && face.nominalGlyph(one.codePointAt(0) as number) === undefined,
    ),
  );
  return lacking.length > 0 ? lacking : all.length > 0 ? all : [text];
}
