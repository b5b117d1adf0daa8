import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { openIntake } from './sharp-intake.ts';

/** How many mutated files: 1,000 in the normal tests, 20,000 and more at night. */
const FILES = Number(process.env.MONOGRAM_FUZZ_FILES ?? 1000);
const SEED = Number(process.env.MONOGRAM_FUZZ_SEED ?? 20_260_501);

const intake = openIntake({ milliseconds: 10_000 });
afterAll(() => intake.close());

const noise = { type: 'gaussian' as const, mean: 128, sigma: 50 };
const picture = sharp({ create: { width: 48, height: 40, channels: 3, background: '#888', noise } });
const tagged = picture.clone().withMetadata({ orientation: 6 }).withIccProfile('p3');
const originals: readonly Buffer[] = await Promise.all([
  tagged.clone().jpeg().toBuffer(),
  tagged.clone().jpeg({ progressive: true }).toBuffer(),
  picture.clone().toColourspace('cmyk').jpeg().toBuffer(),
  tagged.clone().png().toBuffer(),
  picture.clone().png({ palette: true, progressive: true }).toBuffer(),
  picture.clone().ensureAlpha(0.4).toColourspace('rgb16').png().toBuffer(),
  tagged.clone().webp().toBuffer(),
  picture.clone().ensureAlpha(0.4).webp({ lossless: true }).toBuffer(),
  tagged.clone().tiff({ compression: 'lzw' }).toBuffer(),
  picture.clone().tiff({ compression: 'jpeg', tile: true, tileWidth: 16, tileHeight: 16 }).toBuffer(),
  picture.clone().avif({ effort: 0 }).toBuffer(),
]);

type Change = (bytes: Buffer) => Buffer;
const place = fc.nat(1_000_000);
const at = (bytes: Buffer, where: number): number => where % Math.max(1, bytes.length);

/** Small wounds, of the kinds that decoders have died of: single bits, lengths blown up, parts doubled, cut out, cut off or taken from another file. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.nat(7)).map(
    ([where, bit]): Change =>
      (bytes) => {
        bytes[at(bytes, where)]! ^= 1 << bit;
        return bytes;
      },
  ),
  // The first bytes hold sizes and offsets: most wounds go there.
  fc.tuple(fc.nat(200), fc.nat(255)).map(
    ([where, value]): Change =>
      (bytes) => {
        bytes[at(bytes, where)] = value;
        return bytes;
      },
  ),
  fc.tuple(place, fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0x00ffffff)).map(
    ([where, value]): Change =>
      (bytes) => {
        if (bytes.length >= 4) bytes.writeUInt32BE(value, where % (bytes.length - 3));
        return bytes;
      },
  ),
  place.map(
    (where): Change =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
  fc.tuple(place, place, fc.nat(2000)).map(
    ([from, to, length]): Change =>
      (bytes) => {
        const part = Buffer.from(bytes.subarray(at(bytes, from), at(bytes, from) + length));
        return Buffer.concat([bytes.subarray(0, at(bytes, to)), part, bytes.subarray(at(bytes, to))]);
      },
  ),
  fc.tuple(place, fc.nat(500)).map(
    ([from, length]): Change =>
      (bytes) => {
        return Buffer.concat([bytes.subarray(0, at(bytes, from)), bytes.subarray(at(bytes, from) + length)]);
      },
  ),
  fc.tuple(fc.nat(originals.length - 1), place).map(
    ([other, where]): Change =>
      (bytes) => {
        const tail = originals[other]!.subarray(at(originals[other]!, where));
        return Buffer.concat([bytes.subarray(0, at(bytes, where)), tail]);
      },
  ),
);

const file = fc
  .tuple(fc.nat(originals.length - 1), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([which, changes]) => changes.reduce<Buffer>((bytes, one) => one(bytes), Buffer.from(originals[which]!)));

const unpacked = async () => (await readdir(tmpdir())).filter((name) => /vips|sharp|\.v$/.test(name));

/** So many files a test: a night's run says how far it is, and what hangs is one part of it. */
const PART = 1000;
const parts = Array.from({ length: Math.ceil(FILES / PART) }, (_, part) => ({
  files: Math.min(PART, FILES - part * PART),
  // MONOGRAM_FUZZ_SEED with this number runs the part again alone.
  seed: SEED + part,
}));

test.each(parts)(
  'of $files mutated files (seed $seed) each is taken as a clean picture or refused with a reason, and nothing is left behind',
  async ({ files: count, seed }) => {
    const before = await unpacked();
    const verdicts = new Map<string, number>();
    const files = fc.sample(file, { numRuns: count, seed });
    const judge = async (bytes: Buffer) => {
      const result = await intake.takePicture(bytes);
      const verdict = result.ok ? 'taken' : result.error.code;
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      if (!result.ok) return;
      const { format, width, height, exif, icc } = await sharp(result.value.bytes).metadata();
      const wanted = {
        format: result.value.mediaType.slice('image/'.length),
        width: result.value.width,
        height: result.value.height,
      };
      expect({ format, width, height, exif, icc }).toEqual({ ...wanted, exif: undefined, icc: undefined });
    };
    for (let from = 0; from < files.length; from += 50) await Promise.all(files.slice(from, from + 50).map(judge));
    // Both outcomes must be common, or the wounds are too deep or too shallow to test anything.
    expect(verdicts.get('taken') ?? 0).toBeGreaterThan(count / 20);
    expect(verdicts.get('broken') ?? 0).toBeGreaterThan(count / 20);
    expect(await unpacked()).toEqual(before);
    for (const original of originals) expect((await intake.takePicture(original)).ok).toBe(true);
  },
  // Only ends what hangs: on an idle machine a file takes some milliseconds, beside other work many times that.
  Math.max(60_000, PART * 600),
);
