import type { Luma } from './luma.ts';
import { reduce, SIDE, type Smoothing } from './reduce.ts';

/**
 * A perceptual fingerprint: 256 bits as 16 words, PDQ (Facebook, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019).
 * Pictures that look alike differ in at most 31 bits.
 */
export type Fingerprint = Uint16Array;

/** Up to this distance two pictures are taken for the same (PDQ's recommended threshold). */
export const SAME_PICTURE = 31;

/** The fingerprint of a picture and of its seven other orientations, and how much there is to see. */
export interface Fingerprints {
  /** 0 to 100; below 50 the picture is too plain to be told from others. */
  readonly quality: number;
  /** Upright first, then mirrored and turned. */
  readonly orientations: readonly Fingerprint[];
}

const KEPT = 16;

/** Rows 1 to 16 of the 64-point DCT-II matrix: the constant term says only how bright a picture is. */
const DCT = Float32Array.from(
  { length: KEPT * SIDE },
  (_, index) =>
    Math.sqrt(2 / SIDE) * Math.cos((Math.PI / 2 / SIDE) * (Math.floor(index / SIDE) + 1) * (2 * (index % SIDE) + 1)),
);

/** The fingerprint of a grey picture as it is, without its other orientations. */
export function uprightFingerprint(luma: Luma, smoothing: Smoothing): Fingerprint {
  return bitsOf(transform(reduce(luma, smoothing)));
}

/** Fingerprints a grey picture in its eight orientations: smooth, reduce to 64 × 64, transform, compare 16 × 16 frequencies with their median. */
export function fingerprint(luma: Luma, smoothing: Smoothing = 'reference'): Fingerprints {
  const small = reduce(luma, smoothing);
  const frequencies = transform(small);
  const orientations: Fingerprint[] = [];
  for (const turned of [false, true])
    for (const mirrored of [false, true])
      for (const flipped of [false, true]) orientations.push(bitsOf(reorient(frequencies, turned, mirrored, flipped)));
  return { quality: qualityOf(small), orientations };
}

/** DCT · picture · DCTᵀ, 16 × 16. */
function transform(small: Float32Array): Float32Array {
  const half = new Float32Array(KEPT * SIDE);
  for (let row = 0; row < KEPT; row++)
    for (let column = 0; column < SIDE; column++) {
      let sum = 0;
      for (let at = 0; at < SIDE; at++) sum += DCT[row * SIDE + at]! * small[at * SIDE + column]!;
      half[row * SIDE + column] = sum;
    }
  const out = new Float32Array(KEPT * KEPT);
  for (let row = 0; row < KEPT; row++)
    for (let column = 0; column < KEPT; column++) {
      let sum = 0;
      for (let at = 0; at < SIDE; at++) sum += half[row * SIDE + at]! * DCT[column * SIDE + at]!;
      out[row * KEPT + column] = sum;
    }
  return out;
}

/** Turning and mirroring a picture only swaps its frequencies and their signs: frequency n changes sign if n is odd. */
function reorient(frequencies: Float32Array, turned: boolean, mirrored: boolean, flipped: boolean): Float32Array {
  const out = new Float32Array(frequencies.length);
  for (let row = 0; row < KEPT; row++)
    for (let column = 0; column < KEPT; column++) {
      const value = turned ? frequencies[column * KEPT + row]! : frequencies[row * KEPT + column]!;
      const negative = (mirrored && column % 2 === 0) !== (flipped && row % 2 === 0);
      out[row * KEPT + column] = negative ? -value : value;
    }
  return out;
}

/**
 * The eight orientations as far as the bits tell: swapping and negating them is exact but for frequencies next to the median,
 * which keeps them within the threshold of what the turned picture itself would give.
 */
export function orientationsOf(upright: Fingerprint): readonly Fingerprint[] {
  const all: Fingerprint[] = [];
  for (const turned of [false, true])
    for (const mirrored of [false, true])
      for (const flipped of [false, true]) {
        const words = new Uint16Array(16);
        for (let row = 0; row < KEPT; row++)
          for (let column = 0; column < KEPT; column++) {
            const bit = turned ? (upright[column]! >> row) & 1 : (upright[row]! >> column) & 1;
            const negative = (mirrored && column % 2 === 0) !== (flipped && row % 2 === 0);
            words[row]! |= (negative ? 1 - bit : bit) << column;
          }
        all.push(words);
      }
  return all;
}

function bitsOf(frequencies: Float32Array): Fingerprint {
  const median = frequencies.toSorted()[frequencies.length / 2 - 1]!;
  const words = new Uint16Array(16);
  for (const [index, value] of frequencies.entries()) if (value > median) words[index >> 4]! |= 1 << (index & 15);
  return words;
}

/** How much changes from pixel to pixel, 0 to 100. */
function qualityOf(small: Float32Array): number {
  let sum = 0;
  for (let row = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++) {
      const at = row * SIDE + column;
      if (row < SIDE - 1) sum += Math.abs(Math.trunc(((small[at]! - small[at + SIDE]!) * 100) / 255));
      if (column < SIDE - 1) sum += Math.abs(Math.trunc(((small[at]! - small[at + 1]!) * 100) / 255));
    }
  return Math.min(100, Math.trunc(sum / 90));
}

/** 64 hexadecimal digits, the last word first, as block lists write it. */
export function fingerprintToHex(words: Fingerprint): string {
  return Array.from(words, (word) => word.toString(16).padStart(4, '0'))
    .reverse()
    .join('');
}

/** Reads 64 hexadecimal digits, or undefined if that is not what they are. */
export function fingerprintFromHex(hex: string): Fingerprint | undefined {
  if (!/^[0-9a-f]{64}$/i.test(hex)) return undefined;
  return Uint16Array.from({ length: 16 }, (_, index) => Number.parseInt(hex.slice(60 - index * 4, 64 - index * 4), 16));
}

const ONES = Uint8Array.from({ length: 65_536 }, (_, word) => word.toString(2).replaceAll('0', '').length);

/** In how many of 256 bits two fingerprints differ. */
export function distance(one: Fingerprint, other: Fingerprint): number {
  let sum = 0;
  for (let word = 0; word < 16; word++) sum += ONES[one[word]! ^ other[word]!]!;
  return sum;
}
