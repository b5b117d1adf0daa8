import { CUBIC, LINE } from './path.ts';

/** An elliptical arc as SVG writes it: from a point to (x, y) on an ellipse turned by `turn` degrees. */
interface Arc {
  readonly fromX: number;
  readonly fromY: number;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
  readonly x: number;
  readonly y: number;
}

/** An arc as cubics of at most a quarter turn each, by the endpoint to centre conversion of SVG 2, appendix B.2.4. A radius of 0 gives a line. */
export function arcAsCubics(arc: Arc): number[] {
  const { fromX, fromY, x, y } = arc;
  let [rx, ry] = [Math.abs(arc.rx), Math.abs(arc.ry)];
  if (fromX === x && fromY === y) return [];
  if (rx === 0 || ry === 0) return [LINE, x, y];
  const turn = (arc.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [(fromX - x) / 2, (fromY - y) / 2];
  const [x1, y1] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  const stretch = (x1 / rx) ** 2 + (y1 / ry) ** 2;
  if (stretch > 1) {
    rx *= Math.sqrt(stretch);
    ry *= Math.sqrt(stretch);
  }
  const below = rx * rx * y1 * y1 + ry * ry * x1 * x1;
  const root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - below) / below)) * (arc.large === arc.sweep ? -1 : 1);
  const [cx1, cy1] = [(root * rx * y1) / ry, (-root * ry * x1) / rx];
  const cx = cos * cx1 - sin * cy1 + (fromX + x) / 2;
  const cy = sin * cx1 + cos * cy1 + (fromY + y) / 2;
  const start = Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx);
  let angle = Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - start;
  if (arc.sweep && angle < 0) angle += 2 * Math.PI;
  if (!arc.sweep && angle > 0) angle -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9));
  const step = angle / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  const at = (ux: number, uy: number) => [cx + cos * rx * ux - sin * ry * uy, cy + sin * rx * ux + cos * ry * uy];
  const path: number[] = [];
  for (let i = 0; i < pieces; i += 1) {
    const [a, b] = [start + i * step, start + (i + 1) * step];
    const [ca, sa, cb, sb] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
    const end = i === pieces - 1 ? [x, y] : at(cb, sb);
    path.push(CUBIC, ...at(ca - reach * sa, sa + reach * ca), ...at(cb + reach * sb, sb - reach * cb), ...end);
  }
  return path;
}
