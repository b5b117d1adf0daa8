import { expect, test } from 'vitest';
import {
  distance,
  type Fingerprint,
  fingerprint,
  fingerprintFromHex,
  fingerprintToHex,
  indexFingerprints,
  orientationsOf,
  SAME_PICTURE,
} from '../index.ts';

/** Fingerprints published with ThreatExchange for one photo and its turned copies. */
const UPRIGHT = 'f8f8f0cee0f4a84f06370a22038f63f0b36e2ed596621e1d33e6b39c4e9c9b22';
const TURNED = {
  90: '30a10efd71cc3d429013d48d0ffffc52e34e0e17ada952a9d29685211ea9e5af',
  180: 'adad5a64b5a142e75b62a09857da895ae63b847fc23794b766b319361bc93188',
  270: 'a5f0a457a48995e8c9065c275aaa5498b61ba4bdf8fcf80387c32f8b1bfc4f05',
};

const read = (hex: string): Fingerprint => fingerprintFromHex(hex)!;

/** A smooth picture without symmetry. */
function picture(width: number, height: number, at: (x: number, y: number) => number) {
  const pixels = Uint8Array.from({ length: width * height }, (_, index) =>
    Math.round(at((index % width) / width, Math.floor(index / width) / height)),
  );
  return { width, height, pixels };
}
const waves = (x: number, y: number): number =>
  127 + 60 * Math.sin(9 * x + 4 * y * y) + 50 * Math.cos(13 * y - 5 * x * x) + 17 * Math.sin(31 * x * y);

test('words are read and written in the order of the published fingerprints', () => {
  expect(fingerprintToHex(read(UPRIGHT))).toBe(UPRIGHT);
  expect(fingerprintFromHex('xyz')).toBeUndefined();
});

test('swapping and negating the bits of a published fingerprint gives its published turned copies, within the threshold for the same picture', () => {
  const all = orientationsOf(read(UPRIGHT));
  for (const turned of Object.values(TURNED))
    expect(Math.min(...all.map((one) => distance(one, read(turned))))).toBeLessThanOrEqual(SAME_PICTURE);
});

test('each of the eight orientations is the fingerprint of the picture so turned', () => {
  const all = fingerprint(picture(300, 300, waves)).orientations;
  for (const [x, y] of [
    [(u: number) => u, (_: number, v: number) => v],
    [(u: number) => 1 - u, (_: number, v: number) => v],
    [(u: number) => u, (_: number, v: number) => 1 - v],
    [(_: number, v: number) => v, (u: number) => u],
    [(_: number, v: number) => 1 - v, (u: number) => u],
  ] as const) {
    const turned = fingerprint(picture(300, 300, (u, v) => waves(x(u, v), y(u, v)))).orientations[0]!;
    expect(Math.min(...all.map((one) => distance(one, turned)))).toBeLessThanOrEqual(12);
  }
});

test('the index finds every fingerprint within 31 bits and none beyond', () => {
  let seed = 7;
  const word = (): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed >>> 16;
  };
  const listed = Array.from({ length: 5000 }, () => Uint16Array.from({ length: 16 }, word));
  const index = indexFingerprints(listed);
  for (let at = 0; at < 200; at++) {
    const near = listed[at]!.slice();
    for (let change = 0; change < 31; change++) near[change % 16]! ^= 1 << ((at + (change >> 4) * 5) % 16);
    expect(index.near(near)).toContainEqual({ index: at, distance: 31 });
    near[15]! ^= 1 << ((at + 9) % 16);
    near[14]! ^= 1 << ((at + 11) % 16);
    expect(index.near(near).map(({ index: found }) => found)).toEqual(
      listed.flatMap((one, found) => (distance(one, near) <= 31 ? [found] : [])),
    );
  }
});
