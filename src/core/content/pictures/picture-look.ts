import type { Luma } from './luma.ts';
import { listFingerprints, lookUpFingerprints } from './match-picture.ts';
import { type Fingerprint, fingerprintFromHex, fingerprintToHex, orientationsOf } from './pdq.ts';

/** What is kept of a picture to know it again, as 64 hexadecimal digits each; nothing of what it shows can be read back. */
export interface PictureLook {
  /** To look it up by in lists: eight orientations, with and without its plain border. Empty if it is too plain to be told from others. */
  readonly lookUp: readonly string[];
  /** To list it by, and to be found by when a list grows: without and with its border, then slightly cropped. Empty as above. */
  readonly kept: readonly string[];
}

/** The look of a grey picture. */
export function lookOf(luma: Luma): PictureLook {
  const lookUp = lookUpFingerprints(luma).map(fingerprintToHex);
  if (lookUp.length === 0) return { lookUp, kept: [] };
  return { lookUp, kept: [...new Set(listFingerprints(luma).map(fingerprintToHex))] };
}

/** What stored pictures are compared with when these fingerprints are listed: each of them, and as it would be of the picture turned or mirrored. */
export function turnedFingerprints(kept: readonly string[]): string[] {
  const all = kept
    .map(fingerprintFromHex)
    .filter((one): one is Fingerprint => one !== undefined)
    .flatMap(orientationsOf);
  return [...new Set(all.map(fingerprintToHex))];
}
