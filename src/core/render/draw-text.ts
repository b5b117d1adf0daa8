import { compose, type Problem, pointer, type Rect } from '../kernel/index.ts';
import type { Placement, Surface, TextField, TextValue } from '../template/index.ts';
import type { FontBook } from './font-book.ts';
import { defaultFamilyFor, nearestFamilies } from './font-catalogue.ts';
import type { FontFace } from './font-face.ts';
import { joinPaths, type Path, pathBounds, surelyWithin } from './path.ts';
import { placementMatrix } from './placement-matrix.ts';
import type { TextItem } from './scene.ts';
import type { Drawn } from './scene-input.ts';
import { cleanText, codePointName } from './text/clean-text.ts';
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
  const wrong = (key: string, ...messages: string[]): Drawn => ({
    items: [],
    errors: messages.map((message) => ({
      path: pointer('values', field.id, key),
      message: `"${field.label}": ${message}`,
    })),
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
  if (laid.path.length === 0) return wrong('text', 'it has no letters that can be seen. Type something visible.');
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

/** Lays the text into the placement and puts it on the surface; what was laid before is kept with the face. */
function layText(face: FontFace, lines: readonly ShapedLine[], placement: Placement, style: TextStyle): TextOnSurface {
  const { x, y, width, height, rotation } = placement;
  const key = JSON.stringify([lines.map((line) => line.text), x, y, width, height, rotation, style]);
  return face.layouts.get(key, () => {
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
  });
}

function unknownFont(family: string): string {
  const nearest = nearestFamilies(family);
  const instead = nearest.length > 0 ? ` The nearest we have: ${nearest.join(', ')}.` : '';
  return `the font "${family}" is not available.${instead}`;
}

function explain({ character, because }: Undrawable, face: FontFace): string {
  const name = `"${character}" (${Array.from(character, codePointName).join(' ')})`;
  if (because === 'blank') return `the font "${face.family}" draws nothing for ${name}.`;
  if (because === 'stray') return `${name} is an accent or sign without its letter.`;
  if (/\p{Extended_Pictographic}/u.test(character)) {
    return `the font "${face.family}" cannot draw the emoji ${name}. Choose a font with emoji, or leave it out.`;
  }
  return `the font "${face.family}" has no ${name}. Choose another font or another spelling.`;
}

function tooSmall(size: number, minSize: number, lines: number): string {
  const remedy = lines > 1 ? 'Shorten it or use fewer lines' : 'Shorten it';
  return `to fit, it would be set ${size.toFixed(1)} mm tall; below ${minSize} mm it cannot be read. ${remedy}, or choose a narrower font.`;
}

function cutOff(field: TextField, surface: Surface, path: Path): Problem[] {
  const { width, height } = surface.size;
  const room = { x: -TOLERANCE, y: -TOLERANCE, width: width + 2 * TOLERANCE, height: height + 2 * TOLERANCE };
  if (surelyWithin(path, room)) return [];
  const ink = pathBounds(path);
  if (!ink || contains(room, ink)) return [];
  const message = `"${field.label}": the text would be cut off at the edge of "${surface.label}". Shorten it, or ask the seller to move its place.`;
  return [{ path: pointer('values', field.id, 'text'), message }];
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
