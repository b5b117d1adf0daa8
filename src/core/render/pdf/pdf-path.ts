import { assertNever, type Matrix } from '../../kernel/index.ts';
import { CLOSE, CUBIC, coordinatesOf, LINE, MOVE, type Path, QUAD } from '../path.ts';
import { formatMm } from '../path-data.ts';

/** An outline as PDF path operators, without painting it (8.5.2). PDF has no quadratics: each is raised to the cubic it equals. */
export function pdfPath(path: Path): string {
  const out: string[] = [];
  let [x, y] = [0, 0];
  let at = 0;
  while (at < path.length) {
    const op = path[at] as 0 | 1 | 2 | 3 | 4;
    const count = coordinatesOf(op);
    const n = path.slice(at + 1, at + 1 + count);
    switch (op) {
      case MOVE:
        out.push(...n.map(formatMm), 'm');
        break;
      case LINE:
        out.push(...n.map(formatMm), 'l');
        break;
      case QUAD: {
        const [cx, cy, toX, toY] = n as [number, number, number, number];
        const third = (end: number, control: number) => end + (2 / 3) * (control - end);
        const handles = [third(x, cx), third(y, cy), third(toX, cx), third(toY, cy)];
        out.push(...handles.map(formatMm), formatMm(toX), formatMm(toY), 'c');
        break;
      }
      case CUBIC:
        out.push(...n.map(formatMm), 'c');
        break;
      case CLOSE:
        out.push('h');
        break;
      default:
        assertNever(op);
    }
    if (count > 0) {
      x = n[count - 2] as number;
      y = n[count - 1] as number;
    }
    at += 1 + count;
  }
  return out.join(' ');
}

/** A number with up to eight decimals and no exponent, as PDF demands (7.3.3). */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 1e8) / 1e8;
  if (rounded === 0) return '0';
  return Math.abs(rounded) < 1e-6 ? rounded.toFixed(8) : String(rounded);
}

/** The operator that puts a matrix before the current one. */
export function pdfMatrix(matrix: Matrix): string {
  return `${matrix.map(pdfNumber).join(' ')} cm`;
}
