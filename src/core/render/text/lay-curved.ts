import type { Curve } from '../../template/index.ts';
import type { FontFace } from '../font-face.ts';
import type { PlacedPath } from '../path.ts';
import type { PlacedGlyph, ShapedLine } from './shaped-line.ts';
import { floorSize, type LaidText, type TextStyle } from './text-style.ts';

/** Most of a full turn that text round a circle may take: end and beginning stay apart. */
const MOST_OF_TURN = 0.96;
/** Text round a circle is at most this share of the box, or one short word would fill the whole disc. */
const LARGEST_ON_CIRCLE = 1 / 7;

/** A baseline on a circle, in millimetres from the box's top left corner. */
interface Baseline {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where the middle of the text stands: degrees clockwise from the top of the circle. */
  readonly middle: number;
  /** Letters stand on the outside and read clockwise, or on the inside and read counter-clockwise. */
  readonly outside: boolean;
}

/** Sets one line along an arc or round a circle, as large as it fits. Each cluster is turned about the middle of its advance. */
export function layCurved(
  face: FontFace,
  line: ShapedLine,
  box: { readonly width: number; readonly height: number },
  style: TextStyle & { readonly curve: Curve },
): LaidText {
  if (!line.ink || line.advance <= 0) return { glyphs: [], size: 0 };
  const { size, baseline } =
    style.curve.kind === 'circle' ? onCircle(face, line, box, style) : onArc(face, line, box, style, style.curve.sweep);
  const glyphs: PlacedPath[] = [];
  const scale = size / face.unitsPerEm;
  for (const cluster of clustersOf(line)) {
    const from = (cluster[0] as PlacedGlyph).pen;
    const last = cluster.at(-1) as PlacedGlyph;
    const centre = (from + last.pen + last.advance) / 2;
    const along = ((centre - line.advance / 2) * scale) / baseline.radius;
    const turn = (baseline.middle * Math.PI) / 180 + (baseline.outside ? along : -along);
    const x = baseline.x + baseline.radius * Math.sin(turn);
    const y = baseline.y - baseline.radius * Math.cos(turn);
    const lean = baseline.outside ? turn : turn + Math.PI;
    const [cos, sin] = [Math.cos(lean) * scale, Math.sin(lean) * scale];
    for (const glyph of cluster) {
      const [dx, dy] = [glyph.x - centre, glyph.y];
      const origin = [x + cos * dx + sin * dy, y + sin * dx - cos * dy] as const;
      glyphs.push({ path: face.outline(glyph.glyph), matrix: [cos, sin, sin, -cos, origin[0], origin[1]] });
    }
  }
  return { glyphs, size };
}

type Box = { readonly width: number; readonly height: number };

function onCircle(face: FontFace, line: ShapedLine, box: Box, style: TextStyle & { readonly curve: Curve }) {
  const curve = style.curve as Extract<Curve, { kind: 'circle' }>;
  const outside = curve.side !== 'inside';
  const outer = Math.min(box.width, box.height) / 2;
  const em = face.unitsPerEm;
  // Letters on the outside reach the rim with their ascenders, on the inside with their descenders.
  const reach = (outside ? face.ascender : face.descender) / em;
  const length = line.advance / em;
  const turn = 2 * Math.PI * MOST_OF_TURN;
  const size = floorSize(
    Math.min((turn * outer) / (length + turn * reach), style.maxSize ?? 2 * outer * LARGEST_ON_CIRCLE),
  );
  const middle = curve.middle ?? (outside ? 0 : 180);
  const baseline: Baseline = { x: box.width / 2, y: box.height / 2, radius: outer - reach * size, middle, outside };
  return { size, baseline };
}

/** The arc is a part of the circle whose chord over `sweep` degrees is the box's width. The size is found by halving: the box round the bent text grows with it. */
function onArc(face: FontFace, line: ShapedLine, box: Box, style: TextStyle, sweep: number) {
  const outside = sweep > 0;
  const half = (Math.min(Math.abs(sweep), 340) * Math.PI) / 360;
  const radius = box.width / 2 / Math.sin(Math.min(half, Math.PI / 2));
  const em = face.unitsPerEm;
  const extent = (size: number) => {
    const angle = (line.advance * size) / em / 2 / radius;
    const outer = radius + ((outside ? face.ascender : face.descender) * size) / em;
    const inner = radius - ((outside ? face.descender : face.ascender) * size) / em;
    const width = 2 * outer * Math.sin(Math.min(angle, Math.PI / 2));
    const lowest = (angle > Math.PI / 2 ? outer : inner) * Math.cos(angle);
    return { angle, outer, width, height: outer - lowest, inner };
  };
  const fits = (size: number) => {
    const { angle, width, height, inner } = extent(size);
    return angle <= half && inner > 0 && width <= box.width && height <= box.height;
  };
  let [low, high] = [0, Math.min(style.maxSize ?? box.height, box.height)];
  for (let i = 0; i < 40 && !fits(high); i += 1) {
    const between = (low + high) / 2;
    if (fits(between)) low = between;
    else high = between;
    if (i === 39) high = low;
  }
  const size = floorSize(fits(high) ? high : low);
  const { outer, height } = extent(size);
  const top = (box.height - height) / 2;
  const y = outside ? top + outer : box.height - top - outer;
  const baseline: Baseline = { x: box.width / 2, y, radius, middle: outside ? 0 : 180, outside };
  return { size, baseline };
}

/** Glyphs by cluster, in visual order: a letter and its marks turn together. */
function clustersOf(line: ShapedLine): PlacedGlyph[][] {
  const clusters: PlacedGlyph[][] = [];
  for (const glyph of line.glyphs) {
    const last = clusters.at(-1);
    if (last && last[0]?.cluster === glyph.cluster) last.push(glyph);
    else clusters.push([glyph]);
  }
  return clusters;
}
