import type { Matrix, Rect } from '../kernel/index.ts';

/**
 * An outline as one flat list: an op code, then its coordinates.
 * Flat numbers are copied and transformed several times faster than objects, and a keystroke redraws all of them.
 */
export type Path = readonly number[];

/** Op codes of a path: move (x y), line (x y), quadratic (cx cy x y), cubic (c1x c1y c2x c2y x y), close. */
export const MOVE = 0;
export const LINE = 1;
export const QUAD = 2;
export const CUBIC = 3;
export const CLOSE = 4;

/** How many coordinates follow each op code. */
const COORDINATES = [2, 2, 4, 6, 0] as const;

/** How many coordinates follow an op code. Throws on a number that is no op code: the list was walked out of step. */
export function coordinatesOf(op: number): number {
  const count = COORDINATES[op];
  if (count === undefined) throw new RangeError(`Not an op code of a path: ${op}`);
  return count;
}

/** An outline and where it goes. */
export interface PlacedPath {
  readonly path: Path;
  readonly matrix: Matrix;
}

/** Outlines, each mapped by its matrix, as one. */
export function joinPaths(parts: readonly PlacedPath[]): Path {
  const target = new Array<number>(parts.reduce((length, { path }) => length + path.length, 0));
  let to = 0;
  for (const { path, matrix } of parts) {
    const [a, b, c, d, e, f] = matrix;
    for (let at = 0; at < path.length; ) {
      const op = path[at] as number;
      target[to++] = op;
      const end = at + 1 + coordinatesOf(op);
      for (at += 1; at < end; at += 2) {
        const x = path[at] as number;
        const y = path[at + 1] as number;
        target[to++] = a * x + c * y + e;
        target[to++] = b * x + d * y + f;
      }
    }
  }
  return target;
}

/** An outline mapped by a matrix. */
export function transformPath(path: Path, matrix: Matrix): Path {
  return joinPaths([{ path, matrix }]);
}

/** Whether every point of an outline lies in a rectangle, or comes no nearer than the handles of its curves tell: false does not mean that ink is outside. */
export function surelyWithin(path: Path, { x, y, width, height }: Rect): boolean {
  const [right, bottom] = [x + width, y + height];
  for (let at = 0; at < path.length; ) {
    const end = at + 1 + coordinatesOf(path[at] as number);
    for (at += 1; at < end; at += 2) {
      const px = path[at] as number;
      const py = path[at + 1] as number;
      if (px < x || px > right || py < y || py > bottom) return false;
    }
  }
  return true;
}

/** The smallest upright rectangle round an outline, exact for curves; undefined for an outline without points. */
export function pathBounds(path: Path): Rect | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const see = (x: number, y: number) => {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  };
  let [x, y] = [0, 0];
  let at = 0;
  while (at < path.length) {
    const op = path[at] as number;
    const count = coordinatesOf(op);
    const p = (i: number) => path[at + 1 + i] as number;
    if (count > 0) {
      const [endX, endY] = [p(count - 2), p(count - 1)];
      see(endX, endY);
      if (op === QUAD) {
        for (const t of quadraticTurns(x, p(0), endX)) see(quadraticAt(t, x, p(0), endX), endY);
        for (const t of quadraticTurns(y, p(1), endY)) see(endX, quadraticAt(t, y, p(1), endY));
      } else if (op === CUBIC) {
        for (const t of cubicTurns(x, p(0), p(2), endX)) see(cubicAt(t, x, p(0), p(2), endX), endY);
        for (const t of cubicTurns(y, p(1), p(3), endY)) see(endX, cubicAt(t, y, p(1), p(3), endY));
      }
      x = endX;
      y = endY;
    }
    at += 1 + count;
  }
  return left <= right ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}

function quadraticAt(t: number, from: number, control: number, to: number): number {
  const u = 1 - t;
  return u * u * from + 2 * u * t * control + t * t * to;
}

/** Where a quadratic turns round in one coordinate: the zero of its derivative, if strictly inside the curve. */
function quadraticTurns(from: number, control: number, to: number): number[] {
  return [(from - control) / (from - 2 * control + to)].filter(isInside);
}

function cubicAt(t: number, from: number, c1: number, c2: number, to: number): number {
  const u = 1 - t;
  return u * u * u * from + 3 * u * u * t * c1 + 3 * u * t * t * c2 + t * t * t * to;
}

/** Where a cubic turns round in one coordinate: the zeros of its derivative, a quadratic, strictly inside the curve. */
function cubicTurns(from: number, c1: number, c2: number, to: number): number[] {
  const a = to - 3 * c2 + 3 * c1 - from;
  const b = 2 * (c2 - 2 * c1 + from);
  const c = c1 - from;
  const root = Math.sqrt(b * b - 4 * a * c);
  // The stable form of the quadratic formula: no difference of nearly equal numbers, and right for a near 0 too.
  const q = -(b + (b < 0 ? -root : root)) / 2;
  return [q / a, c / q].filter(isInside);
}

function isInside(t: number): boolean {
  return t > 0 && t < 1;
}

/** The rectangle an outline is, if it is one: four upright sides and no more, from any corner. */
export function rectangleOf(path: Path): Rect | undefined {
  const ops = [path[0], path[3], path[6], path[9], path[12]];
  if (path.length !== 13 || ops.some((op, i) => op !== [MOVE, LINE, LINE, LINE, CLOSE][i])) return undefined;
  const p = (i: number) => path[i] as number;
  const across = p(2) === p(5) && p(4) === p(7) && p(8) === p(11) && p(10) === p(1);
  const down = p(1) === p(4) && p(5) === p(8) && p(7) === p(10) && p(11) === p(2);
  return across || down ? pathBounds(path) : undefined;
}
