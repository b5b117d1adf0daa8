import { readdirSync, readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import {
  distance,
  type Fingerprint,
  fingerprintFromHex,
  indexFingerprints,
  type Luma,
  lookOf,
  type PictureLook,
  SAME_PICTURE,
} from '../../core/content/index.ts';
import { readLook } from './read-look.ts';

/** The demo's pictures: product photos and what its buyers send, a size that tests can bear. */
const folder = new URL('../../../demo/photos/', import.meta.url);
const photos = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.jpg') && !name.endsWith('card.jpg'))
  .toSorted();
const open = (bytes: Buffer): Sharp => sharp(bytes);

const look = (bytes: Buffer): Promise<PictureLook> => readLook(sharp(bytes));

const read = (hex: readonly string[]): Fingerprint[] => hex.map((one) => fingerprintFromHex(one)!);
const nearest = (sent: PictureLook, listed: readonly Fingerprint[]): number =>
  Math.min(...read(sent.lookUp).flatMap((one) => listed.map((other) => distance(one, other))));

const originals: { name: string; bytes: Buffer; listed: Fingerprint[] }[] = [];
beforeAll(async () => {
  for (const name of photos) {
    const bytes = await open(readFileSync(new URL(name, folder)))
      .resize(900, 900, { fit: 'inside' })
      .png()
      .toBuffer();
    const { kept } = await look(bytes);
    // One is a blank: too plain to be told from other blanks, it has no fingerprint, and its sha256 is what it is known by.
    if (kept.length > 0) originals.push({ name, bytes, listed: read(kept) });
  }
}, 60_000);

/** "SPECIAL OFFER" across the middle, as its maker cannot remove it. */
const words = (width: number, height: number) =>
  Buffer.from(
    `<svg width="${width}" height="${height}"><text x="8%" y="55%" font-size="${Math.round(width / 30)}" fill="#fff">SPECIAL OFFER</text></svg>`,
  );

const CHANGES: Readonly<Record<string, (image: Sharp, width: number, height: number) => Sharp>> = {
  'JPEG at quality 10': (image) => image.jpeg({ quality: 10 }),
  'half the size': (image, width) => image.resize(Math.round(width / 2)),
  'a thumbnail of 160 pixels': (image) => image.resize(160),
  grey: (image) => image.greyscale(),
  blur: (image) => image.blur(3),
  'words over it': (image, width, height) => image.composite([{ input: words(width, height) }]),
  'a quarter turn': (image) => image.rotate(90),
  'a half turn': (image) => image.rotate(180),
  'three quarters of a turn': (image) => image.rotate(270),
  mirrored: (image) => image.flop(),
  'mirrored and turned': (image) => image.flop().rotate(90),
  'two in a hundred cropped off each side': (image, width, height) =>
    image.extract({
      left: Math.round(width * 0.02),
      top: Math.round(height * 0.02),
      width: Math.round(width * 0.96),
      height: Math.round(height * 0.96),
    }),
  'a white frame': (image) => image.extend({ top: 40, bottom: 40, left: 40, right: 40, background: '#fff' }),
  brighter: (image) => image.modulate({ brightness: 1.2 }),
};

test('there are at least twenty pictures to try', () => {
  expect(originals.length).toBeGreaterThanOrEqual(20);
});

test.each(Object.keys(CHANGES))('twenty pictures and more are found again as %s', async (name) => {
  const lost: string[] = [];
  for (const { name: picture, bytes, listed } of originals) {
    const { width, height } = await sharp(bytes).metadata();
    const change = CHANGES[name]!(sharp(bytes).png({ compressionLevel: 0 }), width, height);
    const changed = await change.toBuffer();
    const apart = nearest(await look(changed), listed);
    if (apart > SAME_PICTURE) lost.push(`${picture}: ${apart}`);
  }
  // A small thing on plain ground is told by few frequencies: heavy JPEG and words over it may move it a bit beyond the threshold.
  expect(originals.length - lost.length, lost.join(', ')).toBeGreaterThanOrEqual(20);
});

test('no picture is taken for another among ten thousand pairs of unrelated ones', () => {
  const looks: PictureLook[] = [];
  for (let seed = 0; looks.length < 145; seed++) looks.push(lookOf(scene(seed)));
  const index = indexFingerprints(looks.flatMap(({ kept }) => read(kept)));
  const owner = looks.flatMap(({ kept }, at) => kept.map(() => at));
  let pairs = 0;
  const wrong: string[] = [];
  for (const [at, sent] of looks.entries()) {
    pairs += looks.length - 1 - at;
    for (const one of read(sent.lookUp))
      for (const { index: found } of index.near(one)) if (owner[found] !== at) wrong.push(`${at} for ${owner[found]}`);
  }
  expect(pairs).toBeGreaterThanOrEqual(10_000);
  expect(wrong).toEqual([]);
});

/** A made-up scene in grey: sky, ground and a dozen things on it, another for each seed. */
function scene(seed: number): Luma {
  let state = (seed + 1) * 2_654_435_761;
  const next = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
  const [width, height] = [160, 120];
  const horizon = 40 + next(60);
  const [sky, ground] = [next(256), next(256)];
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => (at < horizon * width ? sky : ground));
  for (let thing = 0; thing < 14; thing++) {
    const [x, y, wide, high, grey, round] = [next(width), next(height), 4 + next(36), 4 + next(28), next(256), next(2)];
    for (let row = Math.max(0, y - high); row < Math.min(height, y + high); row++)
      for (let column = Math.max(0, x - wide); column < Math.min(width, x + wide); column++)
        if (round === 0 || ((column - x) / wide) ** 2 + ((row - y) / high) ** 2 < 1)
          pixels[row * width + column] = grey;
  }
  return { width, height, pixels };
}
