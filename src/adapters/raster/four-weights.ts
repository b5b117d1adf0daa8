/** Steps between two samples at which weights are known. */
export const PHASES = 64;
/** Weights are whole numbers, 2 to this power together. With eleven bits twice and eight of the sample, sums stay within 32. */
export const WHOLE_BITS = 11;

const WHOLE = 2 ** WHOLE_BITS;

/**
 * Weights of four neighbouring samples at each step between the second and the third: the cubic of Catmull and Rom
 * (1974), which goes through the samples and keeps photos crisp where they are turned or stretched.
 */
export const FOUR_WEIGHTS: Int32Array = weights();

function weights(): Int32Array {
  const all = new Int32Array((PHASES + 1) * 4);
  for (let step = 0; step <= PHASES; step += 1) {
    const t = step / PHASES;
    const [t2, t3] = [t * t, t * t * t];
    const four = [(-t3 + 2 * t2 - t) / 2, (3 * t3 - 5 * t2 + 2) / 2, (-3 * t3 + 4 * t2 + t) / 2, (t3 - t2) / 2];
    const whole = four.map((weight) => Math.round(weight * WHOLE));
    // What rounding loses goes to the larger of the two nearest: an even colour stays what it is.
    const nearest = t < 0.5 ? 1 : 2;
    whole[nearest] = (whole[nearest] as number) + WHOLE - whole.reduce((sum, weight) => sum + weight, 0);
    all.set(whole, step * 4);
  }
  return all;
}

/** What is added to such a sum to round it. */
export const HALF = 1 << (2 * WHOLE_BITS - 1);

/** A sum of products of two weights and a sample, as a byte of at most `most`. */
export function settle(sum: number, most: number): number {
  const value = (sum + HALF) >> (2 * WHOLE_BITS);
  return value < 0 ? 0 : value > most ? most : value;
}

/** A whole number from 0 to `most`. */
export function clampTo(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value;
}

/** Share of a pixel that lies within 0 and `length`, at position `at` with `step` samples to the pixel. */
export function edgeShare(at: number, length: number, step: number): number {
  const share = Math.min(at, length - at) / step + 0.5;
  return share <= 0 ? 0 : share >= 1 ? 1 : share;
}

/** Thins the premultiplied pixel at `to`, as at the edge of a picture. */
export function thin(row: Uint8Array, to: number, share: number): void {
  for (let channel = to; channel < to + 4; channel += 1) row[channel] = (row[channel] as number) * share + 0.5;
}
