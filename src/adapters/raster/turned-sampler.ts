import type { Matrix } from '../../core/kernel/index.ts';
import { clampTo, edgeShare, FOUR_WEIGHTS, HALF, PHASES, settle, thin, WHOLE_BITS } from './four-weights.ts';
import type { Sampler, Samples } from './samples.ts';

/** Bits behind the point of a position while pixels are stepped through. */
const POINT_BITS = 16;
const ONE = 1 << POINT_BITS;
/** From such a position to the first of its four weights: its first six bits behind the point, rounded. */
const TO_PHASE = POINT_BITS - 6;
/** Pixels after which positions are found anew, so that errors of the step do not add up. */
const STRETCH = 256;
/** Longest side whose positions fit 32 bits. */
const LONGEST = 30_000;

/** A picture that is turned: sixteen neighbours of each point. */
export function turnedSampler(samples: Samples, toSamples: Matrix): Sampler {
  const [a, b, c, d, e, f] = toSamples;
  const { width, height, opaque } = samples;
  const quick = width <= LONGEST && height <= LONGEST;
  return {
    readRow(y, from, row) {
      const count = row.length >> 2;
      const [u, v] = [a * (from + 0.5) + c * (y + 0.5) + e, b * (from + 0.5) + d * (y + 0.5) + f];
      const [start, end] = quick ? innerPixels(samples, u, v, a, b, count) : [count, count];
      for (let i = 0; i < start; i += 1) readEdge(samples, toSamples, u + i * a, v + i * b, row, i * 4);
      for (let i = start; i < end; i += STRETCH) {
        const until = Math.min(end, i + STRETCH);
        readInner(samples, u + i * a, v + i * b, a, b, row, i * 4, until * 4, opaque ? 3 : 4);
      }
      for (let i = end; i < count; i += 1) readEdge(samples, toSamples, u + i * a, v + i * b, row, i * 4);
    },
  };
}

/** The pixels of a row, from and to, all of whose neighbours lie within the picture. */
function innerPixels(
  { width, height }: Samples,
  u: number,
  v: number,
  a: number,
  b: number,
  count: number,
): readonly [number, number] {
  let [from, to] = [0, count];
  for (const [at, step, length] of [
    [u, a, width],
    [v, b, height],
  ] as const) {
    // Two and a half samples to either side, for what is read and for the edge that is smoothed.
    const [low, high] = [2.5, length - 2.5];
    if (step === 0) {
      if (at < low || at > high) return [count, count];
      continue;
    }
    const [one, other] = [(low - at) / step, (high - at) / step];
    from = Math.max(from, Math.ceil(Math.min(one, other)));
    to = Math.min(to, Math.floor(Math.max(one, other)));
  }
  return to > from ? [from, to] : [count, count];
}

function readInner(
  { width, data }: Samples,
  u: number,
  v: number,
  a: number,
  b: number,
  row: Uint8Array,
  from: number,
  until: number,
  channels: 3 | 4,
): void {
  const stride = width * 4;
  const [stepU, stepV] = [Math.round(a * ONE), Math.round(b * ONE)];
  let atU = Math.round((u - 0.5) * ONE) | 0;
  let atV = Math.round((v - 0.5) * ONE) | 0;
  const rounding = 1 << (TO_PHASE - 1);
  for (let to = from; to < until; to += 4) {
    const wx = (((atU & (ONE - 1)) + rounding) >> TO_PHASE) << 2;
    const wy = (((atV & (ONE - 1)) + rounding) >> TO_PHASE) << 2;
    const w0 = FOUR_WEIGHTS[wx]!;
    const w1 = FOUR_WEIGHTS[wx + 1]!;
    const w2 = FOUR_WEIGHTS[wx + 2]!;
    const w3 = FOUR_WEIGHTS[wx + 3]!;
    let [red, green, blue, alpha] = [0, 0, 0, 0];
    let p = ((atV >> POINT_BITS) - 1) * stride + ((atU >> POINT_BITS) - 1) * 4;
    // Written out: as a loop over channels it takes four times as long.
    for (let tap = 0; tap < 4; tap += 1, p += stride) {
      const weight = FOUR_WEIGHTS[wy + tap]!;
      red += Math.imul(
        weight,
        Math.imul(w0, data[p]!) +
          Math.imul(w1, data[p + 4]!) +
          Math.imul(w2, data[p + 8]!) +
          Math.imul(w3, data[p + 12]!),
      );
      green += Math.imul(
        weight,
        Math.imul(w0, data[p + 1]!) +
          Math.imul(w1, data[p + 5]!) +
          Math.imul(w2, data[p + 9]!) +
          Math.imul(w3, data[p + 13]!),
      );
      blue += Math.imul(
        weight,
        Math.imul(w0, data[p + 2]!) +
          Math.imul(w1, data[p + 6]!) +
          Math.imul(w2, data[p + 10]!) +
          Math.imul(w3, data[p + 14]!),
      );
      if (channels === 4) {
        alpha += Math.imul(
          weight,
          Math.imul(w0, data[p + 3]!) +
            Math.imul(w1, data[p + 7]!) +
            Math.imul(w2, data[p + 11]!) +
            Math.imul(w3, data[p + 15]!),
        );
      }
    }
    const most = channels === 4 ? settle(alpha, 255) : 255;
    red = (red + HALF) >> (2 * WHOLE_BITS);
    green = (green + HALF) >> (2 * WHOLE_BITS);
    blue = (blue + HALF) >> (2 * WHOLE_BITS);
    row[to] = red < 0 ? 0 : red > most ? most : red;
    row[to + 1] = green < 0 ? 0 : green > most ? most : green;
    row[to + 2] = blue < 0 ? 0 : blue > most ? most : blue;
    row[to + 3] = most;
    atU = (atU + stepU) | 0;
    atV = (atV + stepV) | 0;
  }
}

/** One pixel near or beyond the edge of the picture: neighbours that are not there are as those at the edge. */
function readEdge(
  { width, height, data, opaque }: Samples,
  [a, b, c, d]: Matrix,
  u: number,
  v: number,
  row: Uint8Array,
  to: number,
): void {
  const share = edgeShare(u, width, Math.hypot(a, c)) * edgeShare(v, height, Math.hypot(b, d));
  if (share === 0) {
    row.fill(0, to, to + 4);
    return;
  }
  const [column, line] = [Math.floor(u - 0.5), Math.floor(v - 0.5)];
  const wx = Math.round((u - 0.5 - column) * PHASES) * 4;
  const wy = Math.round((v - 0.5 - line) * PHASES) * 4;
  const sums = [0, 0, 0, 0];
  for (let down = 0; down < 4; down += 1) {
    const start = clampTo(line + down - 1, height - 1) * width;
    for (let across = 0; across < 4; across += 1) {
      const at = (start + clampTo(column + across - 1, width - 1)) * 4;
      const weight = FOUR_WEIGHTS[wy + down]! * FOUR_WEIGHTS[wx + across]!;
      for (let channel = 0; channel < 4; channel += 1) sums[channel]! += weight * data[at + channel]!;
    }
  }
  const most = opaque ? 255 : settle(sums[3]!, 255);
  for (let channel = 0; channel < 3; channel += 1) row[to + channel] = settle(sums[channel]!, most);
  row[to + 3] = most;
  if (share < 1) thin(row, to, share);
}
