import type { FingerprintIndex } from './fingerprint-index.ts';
import { cropLuma, type Luma, trimBorder } from './luma.ts';
import { type Fingerprint, fingerprint, uprightFingerprint } from './pdq.ts';

/** One picture nobody may use: its fingerprint only, never the picture. */
export interface ListedPicture {
  readonly fingerprint: Fingerprint;
  /** Names the entry for reviewers: the list and its id there. */
  readonly id: string;
  readonly list: string;
  readonly category: string;
}

/** Below this quality a picture is too plain to be told from others (PDQ's advice). */
const TOO_PLAIN = 50;

/** The parts cut off each side for the list: a copy may be cropped a little. */
const CROPS = [0, 0.01, 0.02, 0.03, 0.05];

/** The fingerprints to look a picture up by: eight orientations, with and without its plain border. Empty if there is nothing to tell it by. */
export function lookUpFingerprints(luma: Luma): Fingerprint[] {
  const whole = fingerprint(luma);
  const trimmed = trimBorder(luma);
  const looked =
    trimmed === luma || trimmed.width < 16 || trimmed.height < 16 ? [whole] : [whole, fingerprint(trimmed)];
  return looked.filter(({ quality }) => quality >= TOO_PLAIN).flatMap(({ orientations }) => orientations);
}

/** The fingerprints to list a picture by: whole and slightly cropped, without its plain border. One orientation each: looking up turns. */
export function listFingerprints(luma: Luma): Fingerprint[] {
  const picture = trimBorder(luma);
  return CROPS.map((share) => {
    const across = Math.round(picture.width * share);
    const down = Math.round(picture.height * share);
    const part = share === 0 ? picture : cropLuma(picture, across, down, picture.width - across, picture.height - down);
    return uprightFingerprint(part);
  });
}

/** The nearest listed picture, whichever way the wanted one is turned. */
export function findListed(
  fingerprints: readonly Fingerprint[],
  index: FingerprintIndex,
): { readonly index: number; readonly distance: number } | undefined {
  return fingerprints
    .flatMap((one) => index.near(one).slice(0, 1))
    .sort((one, other) => one.distance - other.distance)[0];
}
