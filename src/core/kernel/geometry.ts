/** A point or a vector, in the unit of the space it stands in. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle by its top left corner and size, in the unit of the space it stands in. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An affine map as SVG writes it: `matrix(a b c d e f)`, x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The map that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** A move by (x, y). */
export function translation(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y];
}

/** A scaling about the origin. */
export function scaling(x: number, y: number = x): Matrix {
  return [x, 0, 0, y, 0, 0];
}

/** A rotation in degrees, clockwise on screen (y down), about a centre. Quarter turns are exact. */
export function rotation(degrees: number, centre: Point = { x: 0, y: 0 }): Matrix {
  const quarter = ((degrees % 360) + 360) % 360;
  const exact: Record<number, [number, number]> = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1] };
  const radians = (quarter * Math.PI) / 180;
  const [cos, sin] = exact[quarter] ?? [Math.cos(radians), Math.sin(radians)];
  const { x, y } = centre;
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

/** First `inner`, then `outer`: the product outer · inner. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a map sends a point. */
export function apply(matrix: Matrix, point: Point): Point {
  const [a, b, c, d, e, f] = matrix;
  return { x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f };
}

/** The map that leads back. Of a map that flattens everything (zero area) its numbers are not finite. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const area = a * d - b * c;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}
