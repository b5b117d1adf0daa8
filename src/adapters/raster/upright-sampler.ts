import { clampTo, edgeShare, FOUR_WEIGHTS, PHASES, settle, thin } from './four-weights.ts';
import type { Sampler, Samples, Span } from './samples.ts';

/** Columns of the canvas under an upright picture: for each pixel four samples, their weights, and its share within the picture. */
interface Columns {
  readonly at: Int32Array;
  readonly weight: Int32Array;
  readonly share: Float64Array;
}

/** Stretched sample rows kept. */
const ROWS_KEPT = 8;

/** A picture that is stretched but not turned. Rows and columns apart: each sample row is stretched once, then four of them are mixed. */
export function uprightSampler(samples: Samples, a: number, d: number, e: number, f: number, span: Span): Sampler {
  const { width, height } = samples;
  const columns = columnsUnder(width, a, e, span);
  const stretched = new Map<number, Int32Array>();

  const stretch = (line: number): Int32Array => {
    const known = stretched.get(line);
    if (known) return known;
    // Rows are asked for from one side to the other: the one furthest off is done with. The four in use are nearer.
    const furthest = (one: number, other: number) => (Math.abs(other - line) > Math.abs(one - line) ? other : one);
    const spare = stretched.size < ROWS_KEPT ? undefined : [...stretched.keys()].reduce(furthest);
    const out = (spare === undefined ? undefined : stretched.get(spare)) ?? new Int32Array(span.width * 4);
    if (spare !== undefined) stretched.delete(spare);
    stretchRow(samples, line, columns, out);
    stretched.set(line, out);
    return out;
  };

  return {
    readRow(y, from, row) {
      const v = d * (y + 0.5) + f;
      const shareY = edgeShare(v, height, Math.abs(d));
      if (shareY === 0) {
        row.fill(0);
        return;
      }
      const first = Math.floor(v - 0.5);
      const phase = Math.round((v - 0.5 - first) * PHASES) * 4;
      const line = (tap: number) => stretch(clampTo(first + tap - 1, height - 1));
      const start = from - span.x;
      mixRows([line(0), line(1), line(2), line(3)], phase, start * 4, row);
      for (let i = 0; i < row.length >> 2; i += 1) {
        const part = (columns.share[start + i] as number) * shareY;
        if (part < 1) thin(row, i * 4, part);
      }
    },
  };
}

function columnsUnder(width: number, a: number, e: number, { x: from, width: count }: Span): Columns {
  const at = new Int32Array(count * 4);
  const weight = new Int32Array(count * 4);
  const share = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const u = a * (from + i + 0.5) + e;
    const first = Math.floor(u - 0.5);
    const phase = Math.round((u - 0.5 - first) * PHASES) * 4;
    share[i] = edgeShare(u, width, Math.abs(a));
    for (let tap = 0; tap < 4; tap += 1) {
      at[i * 4 + tap] = clampTo(first + tap - 1, width - 1) * 4;
      weight[i * 4 + tap] = FOUR_WEIGHTS[phase + tap] as number;
    }
  }
  return { at, weight, share };
}

function stretchRow({ width, data }: Samples, line: number, { at, weight }: Columns, out: Int32Array): void {
  const base = line * width * 4;
  for (let i = 0; i < out.length; i += 4) {
    const w0 = weight[i]!;
    const w1 = weight[i + 1]!;
    const w2 = weight[i + 2]!;
    const w3 = weight[i + 3]!;
    const p0 = base + at[i]!;
    const p1 = base + at[i + 1]!;
    const p2 = base + at[i + 2]!;
    const p3 = base + at[i + 3]!;
    for (let k = 0; k < 4; k += 1) {
      out[i + k] =
        Math.imul(w0, data[p0 + k]!) +
        Math.imul(w1, data[p1 + k]!) +
        Math.imul(w2, data[p2 + k]!) +
        Math.imul(w3, data[p3 + k]!);
    }
  }
}

function mixRows(
  lines: readonly [Int32Array, Int32Array, Int32Array, Int32Array],
  phase: number,
  start: number,
  row: Uint8Array,
) {
  const [l0, l1, l2, l3] = lines;
  const w0 = FOUR_WEIGHTS[phase]!;
  const w1 = FOUR_WEIGHTS[phase + 1]!;
  const w2 = FOUR_WEIGHTS[phase + 2]!;
  const w3 = FOUR_WEIGHTS[phase + 3]!;
  const mixed = (at: number) =>
    (Math.imul(w0, l0[start + at]!) +
      Math.imul(w1, l1[start + at]!) +
      Math.imul(w2, l2[start + at]!) +
      Math.imul(w3, l3[start + at]!)) |
    0;
  for (let i = 0; i < row.length; i += 4) {
    const alpha = settle(mixed(i + 3), 255);
    row[i] = settle(mixed(i), alpha);
    row[i + 1] = settle(mixed(i + 1), alpha);
    row[i + 2] = settle(mixed(i + 2), alpha);
    row[i + 3] = alpha;
  }
}
