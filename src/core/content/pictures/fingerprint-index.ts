import { type Fingerprint, SAME_PICTURE } from './pdq.ts';

const WORDS = 16;
const ONES = Uint8Array.from({ length: 65_536 }, (_, word) => word.toString(2).replaceAll('0', '').length);

/** A fingerprint of the index near the one asked for. */
export interface NearFingerprint {
  /** Position in the list the index was built from. */
  readonly index: number;
  /** Differing bits, 0 to 31. */
  readonly distance: number;
}

/** Finds near fingerprints among millions. */
export interface FingerprintIndex {
  readonly size: number;
  /** Every fingerprint within 31 bits, nearest first. */
  near(wanted: Fingerprint): NearFingerprint[];
}

/**
 * Indexes fingerprints by each of their 16 words (multi-index hashing, Norouzi, Punjani and Fleet 2012): two that differ in at most 31 bits
 * differ in at most one bit in some word, so 17 buckets of each word hold every candidate, and no match is missed.
 */
export function indexFingerprints(fingerprints: readonly Fingerprint[]): FingerprintIndex {
  const size = fingerprints.length;
  const words = new Uint16Array(size * WORDS);
  for (const [index, one] of fingerprints.entries()) words.set(one, index * WORDS);
  const starts: Uint32Array[] = [];
  const members: Uint32Array[] = [];
  for (let slot = 0; slot < WORDS; slot++) {
    const start = new Uint32Array(65_537);
    for (let index = 0; index < size; index++) start[words[index * WORDS + slot]! + 1]!++;
    for (let word = 0; word < 65_536; word++) start[word + 1]! += start[word]!;
    const fill = start.slice();
    const member = new Uint32Array(size);
    for (let index = 0; index < size; index++) member[fill[words[index * WORDS + slot]!]!++] = index;
    starts.push(start);
    members.push(member);
  }
  return { size, near: (wanted) => near(wanted, words, starts, members) };
}

function near(
  wanted: Fingerprint,
  words: Uint16Array,
  starts: readonly Uint32Array[],
  members: readonly Uint32Array[],
): NearFingerprint[] {
  const found = new Map<number, number>();
  for (let slot = 0; slot < WORDS; slot++) {
    const start = starts[slot]!;
    const member = members[slot]!;
    for (let bit = -1; bit < 16; bit++) {
      const word = bit < 0 ? wanted[slot]! : wanted[slot]! ^ (1 << bit);
      for (let at = start[word]!; at < start[word + 1]!; at++) {
        const index = member[at]!;
        const apart = distanceWithin(wanted, words, index * WORDS);
        if (apart <= SAME_PICTURE) found.set(index, apart);
      }
    }
  }
  return Array.from(found, ([index, distance]) => ({ index, distance })).sort(
    (one, other) => one.distance - other.distance || one.index - other.index,
  );
}

/** Stops counting once the two are too far apart. */
function distanceWithin(wanted: Fingerprint, words: Uint16Array, from: number): number {
  let sum = 0;
  for (let word = 0; word < WORDS && sum <= SAME_PICTURE; word++) sum += ONES[wanted[word]! ^ words[from + word]!]!;
  return sum;
}
