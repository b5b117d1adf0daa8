import type { Feature } from 'harfbuzzjs';
import type { Rect } from '../../kernel/index.ts';
import type { FontFace } from '../font-face.ts';
import { itemise, type Run } from './itemise.ts';
import { isJoining } from './scripts.ts';
import type { PlacedGlyph, ShapedLine } from './shaped-line.ts';

/** How a line is set. */
export interface ShapeOptions {
  /** BCP 47, for the shapes a language asks of its letters. */
  readonly language?: string | undefined;
  /** Extra room after each cluster, in ems. Not applied to letters that join. */
  readonly letterSpacing?: number | undefined;
}

/** Shapes one line, without line breaks. A line shaped before with the same face and options costs a look-up. */
export function shapeLine(face: FontFace, line: string, options: ShapeOptions = {}): ShapedLine {
  const { language = '', letterSpacing = 0 } = options;
  return face.lines.get(`${language}|${letterSpacing}|${line}`, () => shape(face, line, language, letterSpacing));
}

function shape(face: FontFace, line: string, language: string, letterSpacing: number): ShapedLine {
  const { runs, rightToLeft } = itemise(line);
  const glyphs: PlacedGlyph[] = [];
  let pen = 0;
  for (const run of runs) {
    const spacing = run.script && isJoining(run.script) ? 0 : letterSpacing * face.unitsPerEm;
    pen = shapeRun(face, line, run, language, spacing, pen, glyphs);
  }
  return { text: line, glyphs, advance: pen, ink: inkOf(face, glyphs), rightToLeft };
}

function shapeRun(
  face: FontFace,
  line: string,
  run: Run,
  language: string,
  spacing: number,
  from: number,
  glyphs: PlacedGlyph[],
): number {
  const { hb, font, buffer } = face.shaper;
  buffer.reset();
  // The whole line is given with the run's bounds: Arabic letters join across a change of run.
  buffer.addText(line, run.start, run.end - run.start);
  if (run.script) buffer.setScript(run.script);
  else buffer.guessSegmentProperties();
  buffer.setDirection(run.rightToLeft ? hb.Direction.RTL : hb.Direction.LTR);
  if (language) buffer.setLanguage(language);
  hb.shape(font, buffer, spacing === 0 ? undefined : withoutLigatures(face));
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  let pen = from;
  for (let i = 0; i < infos.length; i += 1) {
    const info = infos[i];
    const position = positions[i];
    if (!info || !position) continue;
    const lastOfCluster = infos[i + 1]?.cluster !== info.cluster;
    const advance = position.xAdvance + (lastOfCluster ? spacing : 0);
    glyphs.push({
      glyph: info.codepoint,
      cluster: info.cluster,
      x: pen + position.xOffset,
      y: position.yOffset,
      pen,
      advance,
    });
    pen += advance;
  }
  return pen;
}

/** Spaced letters do not run into ligatures (CSS Text 3, 8.2). */
function withoutLigatures(face: FontFace): Feature[] {
  const { Feature } = face.shaper.hb;
  return ['liga', 'clig'].map((tag) => new Feature(tag, 0));
}

function inkOf(face: FontFace, glyphs: readonly PlacedGlyph[]): Rect | undefined {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { glyph, x, y } of glyphs) {
    const ink = face.ink(glyph);
    if (!ink) continue;
    left = Math.min(left, x + ink.x);
    right = Math.max(right, x + ink.x + ink.width);
    bottom = Math.min(bottom, y + ink.y);
    top = Math.max(top, y + ink.y + ink.height);
  }
  return left <= right ? { x: left, y: bottom, width: right - left, height: top - bottom } : undefined;
}
