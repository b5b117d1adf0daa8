import type { Luma } from './luma.ts';

/** Side of the picture that frequencies are taken from. */
export const SIDE = 64;

/** One sample of a smoothed line: where its pixels begin, and the weight of each. */
interface Sample {
  readonly first: number;
  readonly weights: Float32Array;
}

/**
 * How a picture is smoothed. `reference` is PDQ's own, whose samples lie a little to one side, as lists that others publish need it; `even` weighs both sides
 * alike and wider, so that a turned or mirrored copy has exactly the frequencies of its original.
 */
export type Smoothing = 'reference' | 'even';

/** Most photos share a few sizes. */
const samplesOf: Readonly<Record<Smoothing, Map<number, readonly Sample[]>>> = {
  reference: new Map(),
  even: new Map(),
};

/**
 * Smooths a picture and takes 64 × 64 samples of it: two passes of a box filter each way, then every 64th part (Jarosz' approximation of a tent filter).
 * Both passes and the sampling are linear, so each sample is one weighted sum; only the sums that are kept are worked out.
 */
export function reduce({ width, height, pixels }: Luma, smoothing: Smoothing = 'reference'): Float32Array {
  const across = samples(width, smoothing);
  const down = samples(height, smoothing);
  const lines = new Float32Array(height * SIDE);
  for (let column = 0; column < SIDE; column++) {
    const { first, weights } = across[column]!;
    const count = weights.length;
    for (let row = 0, from = first, to = column; row < height; row++, from += width, to += SIDE) {
      let sum = 0;
      for (let at = 0; at < count; at++) sum += weights[at]! * pixels[from + at]!;
      lines[to] = sum;
    }
  }
  const small = new Float32Array(SIDE * SIDE);
  for (let row = 0; row < SIDE; row++) {
    const { first, weights } = down[row]!;
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at]!;
      const from = (first + at) * SIDE;
      for (let column = 0; column < SIDE; column++) small[row * SIDE + column]! += weight * lines[from + column]!;
    }
  }
  return small;
}

function samples(length: number, smoothing: Smoothing): readonly Sample[] {
  const cache = samplesOf[smoothing];
  const known = cache.get(length);
  if (known) return known;
  const made = Array.from({ length: SIDE }, (_, index) =>
    smoothing === 'even' ? evenSample(index, length) : sampleAt(Math.floor(((index + 0.5) * length) / SIDE), length),
  );
  if (cache.size > 64) cache.clear();
  cache.set(length, made);
  return made;
}

/** The weights of one sample: the box around it, of the boxes around each of its pixels. At the ends a box holds what there is. */
function sampleAt(at: number, length: number): Sample {
  const full = Math.min(Math.floor((length + 2 * SIDE - 1) / (2 * SIDE)), length);
  const [first, end] = boxAround(at, full, length);
  const reach = boxAround(first, full, length)[0];
  const weights = new Float32Array(boxAround(end - 1, full, length)[1] - reach);
  for (let middle = first; middle < end; middle++) {
    const [from, to] = boxAround(middle, full, length);
    for (let pixel = from; pixel < to; pixel++) weights[pixel - reach]! += 1 / ((end - first) * (to - from));
  }
  return { first: reach, weights };
}

/** A tent as wide as three samples, around the very middle of its part: wide enough to even out what heavy JPEG leaves of plain ground. */
function evenSample(index: number, length: number): Sample {
  const part = length / SIDE;
  const middle = (index + 0.5) * part - 0.5;
  const reach = Math.max(part * 1.5, 1);
  const first = Math.max(0, Math.ceil(middle - reach));
  const end = Math.min(length, Math.floor(middle + reach) + 1);
  const weights = Float32Array.from({ length: end - first }, (_, at) => 1 - Math.abs(first + at - middle) / reach);
  const sum = weights.reduce((all, one) => all + one, 0);
  return { first, weights: weights.map((one) => one / sum) };
}

/** `[from, to)` of the moving average at one place, as PDQ's reference has it: the greater half of an even window lies after the place. */
function boxAround(at: number, full: number, length: number): readonly [number, number] {
  const half = Math.floor((full + 2) / 2);
  return [Math.max(0, at - (full - half)), Math.min(length, at + half)];
}
