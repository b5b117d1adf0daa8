import { compose, pointer, type Rect } from '../kernel/index.ts';
import type { Placement, Surface, TextField, TextValue } from '../template/index.ts';
import { type DrawingProblem, type DrawingSlots, type DrawingTrouble, drawingProblem } from './drawing-problem.ts';
import type { FontBook } from './font-book.ts';
import { defaultFamilyFor, nearestFamilies } from './font-catalogue.ts';
import type { FontFace } from './font-face.ts';
import { joinPaths, type Path, pathBounds, surelyWithin } from './path.ts';
import { placementMatrix } from './placement-matrix.ts';
import type { TextItem } from './scene.ts';
import type { Drawn } from './scene-input.ts';
import { cleanText, codePointName, type TextTrouble } from './text/clean-text.ts';
import { layCurved } from './text/lay-curved.ts';
import { layStraight } from './text/lay-straight.ts';
import { shapeLine } from './text/shape-line.ts';
import type { ShapedLine } from './text/shaped-line.ts';
import type { TextOnSurface, TextStyle } from './text/text-style.ts';
import { type Undrawable, undrawable } from './text/undrawable.ts';

/** Millimetres of an em (4.25 points) below which print is hard to read, where the field sets no limit. */
const DEFAULT_MIN_SIZE = 1.5;
const DEFAULT_COLOR = '#000000';
/** Millimetres by which ink may pass the edge of the surface before it counts as cut off: rounding, not design. */
const TOLERANCE = 0.01;

/** Draws the words of one field into its placement as one outline. */
export function drawText(input: {
  readonly field: TextField;
  readonly value: TextValue;
  readonly surface: Surface;
  readonly placement: Placement;
  readonly fonts: FontBook;
  readonly language?: string | undefined;
}): Drawn {
  const { field, value, surface, placement, fonts } = input;
  const wrong = (key: string, ...troubles: TextTrouble[]): Drawn => ({
    items: [],
    errors: troubles.map(({ code, slots }) => problemOf(field, key, code, slots)),
  });
  const { lines, troubles } = cleanText(value.text);
  if (troubles.length > 0) return wrong('text', ...troubles);
  const family = value.font ?? field.fonts?.[0] ?? defaultFamilyFor(value.text);
  const face = fonts.face(family);
  if (!face) return wrong('font', unknownFont(family));
  const style: TextStyle = {
    align: value.align ?? field.align ?? 'center',
    maxSize: field.maxSize,
    lineHeight: field.lineHeight,
    letterSpacing: field.letterSpacing,
    language: input.language,
    curve: placement.curve,
  };
  const shaped = lines.map((line) => shapeLine(face, line, style));
  const lost = shaped.flatMap((line) => undrawable(face, line));
  if (lost.length > 0) return wrong('text', ...lost.map((one) => explain(one, face)));
  const laid = layText(face, shaped, placement, style);
  if (laid.path.length === 0) return wrong('text', { code: 'text-invisible' });
  const minSize = field.minSize ?? DEFAULT_MIN_SIZE;
  if (laid.size < minSize) return wrong('text', tooSmall(laid.size, minSize, lines.length));
  const item: TextItem = {
    kind: 'text',
    key: `text:${field.id}`,
    layer: 'print',
    field: field.id,
    path: laid.path,
    fill: value.color ?? field.colors?.[0] ?? DEFAULT_COLOR,
    family: face.family,
    size: laid.size,
    spot: field.spot,
  };
  return { items: [item], errors: cutOff(field, surface, laid.path) };
}

/** Lays the text into the placement and puts it on the surface; what was laid there before is kept with the face. */
function layText(face: FontFace, lines: readonly ShapedLine[], placement: Placement, style: TextStyle): TextOnSurface {
  const { x, y, width, height, rotation } = placement;
  const there = face.laid(JSON.stringify([x, y, width, height, rotation, style]));
  return there.get(lines.map((line) => line.text).join('\n'), () => layAnew(face, lines, placement, style));
}

function layAnew(face: FontFace, lines: readonly ShapedLine[], placement: Placement, style: TextStyle): TextOnSurface {
  const { curve } = style;
  const [first] = lines;
  // A curve has one line: what was typed in several is read on.
  const whole = lines.length === 1 ? first : shapeLine(face, lines.map((line) => line.text).join(' '), style);
  const laid =
    curve && whole
      ? layCurved(face, whole, placement, { ...style, curve })
      : layStraight(face, lines, placement, style);
  const onSurface = placementMatrix(placement);
  const path = joinPaths(laid.glyphs.map(({ path, matrix }) => ({ path, matrix: compose(onSurface, matrix) })));
  return { path, size: laid.size };
}

function problemOf(field: TextField, key: string, code: DrawingTrouble, slots?: DrawingSlots): DrawingProblem {
  return drawingProblem(pointer('values', field.id, key), field.label, code, slots);
}

function unknownFont(font: string): TextTrouble {
  const nearest = nearestFamilies(font).join(', ');
  return nearest ? { code: 'font-absent-nearest', slots: { font, nearest } } : { code: 'font-absent', slots: { font } };
}

function explain({ character: letter, because }: Undrawable, face: FontFace): TextTrouble {
  const slots = { font: face.family, letter, code: Array.from(letter, codePointName).join(' ') };
  if (because === 'blank') return { code: 'letter-blank', slots };
  if (because === 'stray') return { code: 'letter-stray', slots };
  return { code: /\p{Extended_Pictographic}/u.test(letter) ? 'emoji-absent' : 'letter-absent', slots };
}

function tooSmall(size: number, least: number, lines: number): TextTrouble {
  return { code: lines > 1 ? 'lines-too-small' : 'text-too-small', slots: { size: size.toFixed(1), least } };
}

function cutOff(field: TextField, surface: Surface, path: Path): DrawingProblem[] {
  const { width, height } = surface.size;
  const room = { x: -TOLERANCE, y: -TOLERANCE, width: width + 2 * TOLERANCE, height: height + 2 * TOLERANCE };
  if (surelyWithin(path, room)) return [];
  const ink = pathBounds(path);
  return !ink || contains(room, ink) ? [] : [problemOf(field, 'text', 'text-cut-off', { surface: surface.label })];
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
