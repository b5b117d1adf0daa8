import { fail, ok, type Result } from '../kernel/index.ts';
import type { Shape } from '../template/index.ts';
import { parsePathData } from './parse-path-data.ts';
import { CLOSE, CUBIC, LINE, MOVE, type Path } from './path.ts';

/** How far the handles of a quarter circle reach, as a share of its radius: 4/3 (sqrt(2) - 1), off by at most 0.027 % of the radius. */
const KAPPA = (4 / 3) * (Math.SQRT2 - 1);

/** The outline of a rectangle from its top left corner. */
export function rectanglePath(x: number, y: number, width: number, height: number): Path {
  return [MOVE, x, y, LINE, x + width, y, LINE, x + width, y + height, LINE, x, y + height, CLOSE];
}

/** The outline of a shape within a rectangle whose top left corner is the origin. Fails with a sentence on path data that cannot be read. */
export function shapePath(shape: Shape | undefined, width: number, height: number): Result<Path, string> {
  if (shape === undefined) return ok(rectanglePath(0, 0, width, height));
  if (shape.kind === 'ellipse') return ok(roundedPath(width, height, width / 2, height / 2));
  if (shape.kind === 'path') return parsePathData(shape.d);
  const radius = Math.min(shape.radius ?? 0, width / 2, height / 2);
  if (!(radius >= 0)) return fail('The radius of a corner is a length in millimetres.');
  return ok(radius === 0 ? rectanglePath(0, 0, width, height) : roundedPath(width, height, radius, radius));
}

function roundedPath(width: number, height: number, rx: number, ry: number): Path {
  const [kx, ky] = [rx * (1 - KAPPA), ry * (1 - KAPPA)];
  return [
    ...[MOVE, rx, 0, LINE, width - rx, 0, CUBIC, width - kx, 0, width, ky, width, ry],
    ...[LINE, width, height - ry, CUBIC, width, height - ky, width - kx, height, width - rx, height],
    ...[LINE, rx, height, CUBIC, kx, height, 0, height - ky, 0, height - ry],
    ...[LINE, 0, ry, CUBIC, 0, ky, kx, 0, rx, 0, CLOSE],
  ];
}
