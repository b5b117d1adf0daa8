import { fail, ok, type Result } from '../../kernel/index.ts';
import { readTags, type Tag } from './read-tags.ts';

/** A drawing made anew of what was allowed in the one sent: paths and basic shapes, nothing that refers, runs or styles. */
export interface Artwork {
  readonly svg: string;
  /** Of its view box, in its own units. */
  readonly width: number;
  readonly height: number;
}

/** Longest drawing that is read, in UTF-16 units. */
const LONGEST = 5_000_000;
const MOST_PARTS = 20_000;
const DEEPEST = 50;

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
/** Read over with all they hold: words about the drawing, not the drawing. */
const PASSED_OVER = /^(?:title|desc|metadata|(?:sodipodi|inkscape|rdf|cc|dc):.*)$/;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?(?:px)?$/;
const SHARE = /^(?:\d+\.?\d*|\.\d+)%?$/;
const PAINT = /^(?:none|currentColor|transparent|#[0-9a-fA-F]{3,8}|rgba?\([\d\s.,%/]+\)|[a-zA-Z]{3,20})$/;
const PATH = /^[MmLlHhVvCcSsQqTtAaZz0-9eE+\-.,\s]*$/;
const POINTS = /^[0-9eE+\-.,\s]*$/;
const TRANSFORM = /^(?:\s*(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([0-9eE+\-.,\s]*\)\s*,?)*$/;

/** What may be said of a shape, and how. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  d: PATH,
  points: POINTS,
  transform: TRANSFORM,
  ...Object.fromEntries(
    ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2'].map((name) => [name, NUMBER]),
  ),
  ...Object.fromEntries(['stroke-width', 'stroke-miterlimit', 'stroke-dashoffset'].map((name) => [name, NUMBER])),
  'stroke-dasharray': /^(?:none|[0-9eE+\-.,\s]{1,200})$/,
  fill: PAINT,
  stroke: PAINT,
  color: PAINT,
  opacity: SHARE,
  'fill-opacity': SHARE,
  'stroke-opacity': SHARE,
  'fill-rule': /^(?:nonzero|evenodd)$/,
  'stroke-linecap': /^(?:butt|round|square)$/,
  'stroke-linejoin': /^(?:miter|round|bevel)$/,
  display: /^none$/,
  visibility: /^(?:hidden|visible)$/,
};

/** Reads an SVG drawing by an allow-list and writes it anew. `error` names what is not taken and what to do. */
export function parseArtwork(text: string): Result<Artwork, string> {
  if (text.length > LONGEST) return fail('The drawing has more than 5 MB. Simplify it.');
  const read = readTags(text, MOST_PARTS);
  if (!read.ok) return read;
  const [root, ...rest] = read.value;
  if (root?.name !== 'svg' || root.kind !== 'open') return fail('This is no SVG drawing. Export it again.');
  const box = viewBoxOf(root);
  if (!box) return fail('The drawing does not say how large it is: give it a viewBox, or width and height.');
  const written = write(rest);
  if (!written.ok) return written;
  const [x, y, width, height] = box;
  const paint = attributesOf(root, new Set(['x', 'y', 'width', 'height', 'transform']));
  if (!paint.ok) return paint;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}"${paint.value}>${written.value}</svg>`;
  return ok({ svg, width, height });
}

function write(tags: readonly Tag[]): Result<string, string> {
  const open: string[] = ['svg'];
  let out = '';
  let shapes = 0;
  let passing: string | undefined;
  let passingDepth = 0;
  for (const tag of tags) {
    if (passing !== undefined) {
      if (tag.name === passing && tag.kind === 'open') passingDepth++;
      if (tag.name === passing && tag.kind === 'close' && --passingDepth === 0) passing = undefined;
      continue;
    }
    if (tag.kind === 'close') {
      if (open.pop() !== tag.name) return fail('The drawing is no well-formed SVG. Export it again.');
      if (tag.name === 'g') out += '</g>';
      if (open.length === 0) break;
      continue;
    }
    if (PASSED_OVER.test(tag.name) || (tag.name === 'defs' && tag.kind === 'empty')) {
      if (tag.kind === 'open') {
        passing = tag.name;
        passingDepth = 1;
      }
      continue;
    }
    const shape = SHAPES.has(tag.name);
    if (!shape && tag.name !== 'g' && tag.name !== 'defs') return fail(notTaken(tag.name));
    if (tag.name === 'defs') {
      open.push('defs');
      continue;
    }
    if (open.at(-1) === 'defs') return fail(notTaken(tag.name));
    const attributes = attributesOf(tag, new Set());
    if (!attributes.ok) return attributes;
    if (shape) shapes++;
    // A shape holds nothing but words about itself: it is written closed, whatever stood in it.
    out += `<${tag.name}${attributes.value}${shape ? '/>' : '>'}`;
    if (tag.kind === 'empty' && !shape) out += '</g>';
    if (tag.kind === 'open') open.push(tag.name);
    if (open.length > DEEPEST) return fail('The groups of the drawing lie too deep in one another. Ungroup it.');
  }
  if (open.length > 0) return fail('The drawing breaks off. Export it again.');
  if (shapes === 0) return fail('The drawing holds no shape that could be drawn.');
  return ok(out);
}

function notTaken(name: string): string {
  const how =
    name === 'text' || name === 'tspan'
      ? 'Turn words into paths.'
      : name === 'style'
        ? 'Export it with presentation attributes instead of a style sheet.'
        : 'Flatten the drawing to plain paths.';
  return `The drawing uses <${name}>, which is not taken: only paths and basic shapes are. ${how}`;
}

/** The allowed attributes of a tag, written anew; those that say nothing of the drawing are left out, those that would change it wrongly are refused. */
function attributesOf({ attributes }: Tag, without: ReadonlySet<string>): Result<string, string> {
  const said = new Map<string, string>();
  for (const [name, value] of attributes) if (name !== 'style' && ATTRIBUTES[name]) said.set(name, value.trim());
  for (const declaration of (attributes.get('style') ?? '').split(';')) {
    const [name = '', value = ''] = declaration.split(':').map((part) => part.trim());
    if (ATTRIBUTES[name]) said.set(name, value);
  }
  let out = '';
  for (const [name, value] of said) {
    if (without.has(name)) continue;
    if (/^(?:inherit|initial)$/.test(value)) continue;
    if (!ATTRIBUTES[name]!.test(value)) {
      const why = /url\(/i.test(value)
        ? 'gradients, patterns and other references are not taken'
        : 'that value is not taken';
      return fail(`The drawing says ${name}="${value.slice(0, 40)}": ${why}. Use plain colours and numbers.`);
    }
    out += ` ${name}="${value}"`;
  }
  return ok(out);
}

function viewBoxOf({ attributes }: Tag): readonly [number, number, number, number] | undefined {
  const box = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x, y, width, height] =
    box.length === 4
      ? box
      : [0, 0, Number.parseFloat(attributes.get('width') ?? ''), Number.parseFloat(attributes.get('height') ?? '')];
  const sound = [x, y, width, height].every((one) => Number.isFinite(one) && Math.abs(one!) < 1e6);
  return sound && width! > 0 && height! > 0 ? [x!, y!, width!, height!] : undefined;
}
