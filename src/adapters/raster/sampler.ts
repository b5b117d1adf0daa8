import type { Matrix } from '../../core/kernel/index.ts';
import type { Sampler, Samples, Span } from './samples.ts';
import { turnedSampler } from './turned-sampler.ts';
import { uprightSampler } from './upright-sampler.ts';

/**
 * A sampler of a picture; `toSamples` leads from canvas pixels to samples; rows are read within
 * `span`. The picture must not be much larger than it
 * is shown: four neighbours are read each way, however many lie under a pixel. Whole numbers throughout: the same
 * pixels everywhere.
 */
export function openSampler(samples: Samples, toSamples: Matrix, span: Span): Sampler {
  const [a, b, c, d, e, f] = toSamples;
  if (b !== 0 || c !== 0) return turnedSampler(samples, toSamples);
  const whole = a === 1 && d === 1 && Number.isInteger(e) && Number.isInteger(f);
  return whole ? copyingSampler(samples, e, f) : uprightSampler(samples, a, d, e, f, span);
}

/** Sample for pixel: rows are copied. */
function copyingSampler({ width, height, data, opaque }: Samples, right: number, down: number): Sampler {
  return {
    wholeRow(y, from, count) {
      const [column, line] = [from + right, y + down];
      const within = column >= 0 && column + count <= width && line >= 0 && line < height;
      const at = (line * width + column) * 4;
      return opaque && within ? data.subarray(at, at + count * 4) : undefined;
    },
    readRow(y, from, row) {
      const line = y + down;
      const start = Math.max(0, -(from + right));
      const end = Math.min(row.length >> 2, width - from - right);
      if (line < 0 || line >= height || start > 0 || end < row.length >> 2) row.fill(0);
      if (line < 0 || line >= height || end <= start) return;
      const at = (line * width + from + right) * 4;
      row.set(data.subarray(at + start * 4, at + end * 4), start * 4);
    },
  };
}
