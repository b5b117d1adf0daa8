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
const CROPS = [0.01, 0.02, 0.03, 0.05];

/** The fingerprints to look a picture up by: eight orientations, with and without its plain border, smoothed as others' lists are and as our own. Empty if there is nothing to tell it by. */
export function lookUpFingerprints(luma: Luma): Fingerprint[] {
  return bordered(luma).flatMap((part) => {
    const reference = fingerprint(part);
    return reference.quality < TOO_PLAIN ? [] : [...reference.orientations, ...fingerprint(part, 'even').orientations];
  });
}

/** The fingerprints to list a picture by: without and with its plain border, then slightly cropped. One orientation each: looking up turns. */
export function listFingerprints(luma: Luma): Fingerprint[] {
  const parts = bordered(luma);
  return [
    ...parts.map((part) => uprightFingerprint(part, 'even')),
    ...parts.map((part) => uprightFingerprint(part, 'reference')),
    ...parts.flatMap((part) => CROPS.map((share) => uprightFingerprint(cropped(part, share), 'even'))),
  ];
}

/** A picture without its plain border, and with it. */
function bordered(luma: Luma): Luma[] {
  const trimmed = trimBorder(luma);
  return trimmed === luma || trimmed.width < 16 || trimmed.height < 16 ? [luma] : [trimmed, luma];
}

function cropped(picture: Luma, share: number): Luma {
  const across = Math.round(picture.width * share);
  const down = Math.round(picture.height * share);
  return cropLuma(picture, across, down, picture.width - across, picture.height - down);
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
